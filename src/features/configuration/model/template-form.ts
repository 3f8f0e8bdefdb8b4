import { REPORT_NOTICE_SENTENCES, NOTICE_SENTENCES, REPORT_MESSAGE_SENTENCES } from '@/copy/messages'
import { FIELD_WORDS } from '@/copy/settings'
import { FIELD_BOUNDS, type MessageTemplates, PUSH_PHRASES } from '@/shared/domain/messages/message-templates'
import type { DocumentForm } from './form-row'

const REPORT = 'report.'
const BUILT_IN: Readonly<Record<string, string>> = {
  ...NOTICE_SENTENCES,
  ...Object.fromEntries(Object.entries({ ...REPORT_MESSAGE_SENTENCES, ...REPORT_NOTICE_SENTENCES }).map(([name, words]) => [`${REPORT}${name}`, words])),
}

/** Kinds that the city has no words for are shown with the built-in ones, and left out of the document. */
export const templateForm: DocumentForm<MessageTemplates> = {
  rows: ({ sentences }) =>
    Object.entries(PUSH_PHRASES).map(([kind, phrase]) => {
      const own = sentences.find((one) => one.kind === kind)
      const title = { id: 'title', label: FIELD_WORDS.title, value: own?.title ?? '', help: FIELD_WORDS.titleHelp, max: FIELD_BOUNDS.thing }
      const pushed = { id: 'phrase', label: FIELD_WORDS.phrase, value: own?.phrase ?? '', words: own?.phrase ?? phrase ?? '', help: FIELD_WORDS.phraseHelp, max: FIELD_BOUNDS.phrase }
      return { id: kind, title: BUILT_IN[kind] ?? kind, detail: [own?.title, own?.phrase ?? phrase].filter(Boolean).join('，'), fields: phrase === null ? [title] : [title, pushed] }
    }),
  write({ sentences }, rowId, values) {
    const title = values.title?.trim() ?? ''
    const phrase = values.phrase?.trim() || null
    const others = sentences.filter(({ kind }) => kind !== rowId)
    if (!title && !phrase) return { sentences: others }
    return { sentences: [...others, { kind: rowId, title: title || (BUILT_IN[rowId] ?? ''), phrase }] }
  },
  rowOf: ({ sentences }, path) => sentences[Number(path.split('.')[1])]?.kind ?? path,
}
