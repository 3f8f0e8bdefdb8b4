import { NOTICE_SENTENCES } from '@/copy/messages'
import { FIELD_WORDS } from '@/copy/settings'
import { FIELD_BOUNDS, type MessageTemplates } from '@/shared/domain/messages/message-templates'
import { type NoticeKind, noticeRow, REWORDABLE } from '@/shared/domain/messages/notice-kinds'
import type { DocumentForm } from './form-row'

/** Kinds that the city has no words for are shown with the built-in ones, and left out of the document. */
export const templateForm: DocumentForm<MessageTemplates> = {
  rows: ({ sentences }) =>
    REWORDABLE.map((kind) => {
      const phrase = noticeRow(kind)?.phrase ?? ''
      const own = sentences.find((one) => one.kind === kind)
      const title = { id: 'title', label: FIELD_WORDS.title, value: own?.title ?? '', help: FIELD_WORDS.titleHelp, max: FIELD_BOUNDS.thing }
      const pushed = { id: 'phrase', label: FIELD_WORDS.phrase, value: own?.phrase ?? '', words: own?.phrase ?? phrase, help: FIELD_WORDS.phraseHelp, max: FIELD_BOUNDS.phrase }
      return { id: kind, title: NOTICE_SENTENCES[kind], detail: [own?.title, own?.phrase ?? phrase].filter(Boolean).join('，'), fields: [title, pushed] }
    }),
  write({ sentences }, rowId, values) {
    const title = values.title?.trim() ?? ''
    const phrase = values.phrase?.trim() || null
    const others = sentences.filter(({ kind }) => kind !== rowId)
    if (!title && !phrase) return { sentences: others }
    return { sentences: [...others, { kind: rowId, title: title || NOTICE_SENTENCES[rowId as NoticeKind], phrase }] }
  },
  rowOf: ({ sentences }, path) => sentences[Number(path.split('.')[1])]?.kind ?? path,
}
