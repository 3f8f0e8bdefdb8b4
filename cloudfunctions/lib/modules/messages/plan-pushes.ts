import { noticeRow } from '@/shared/domain/messages/notice-kinds'
import { TEMPLATE_KEYS, type TemplateKey } from '@/shared/domain/messages/template-keys'
import type { MessageDocument } from './message-document'

/** More steps on the way than this, of one person at one time, are told as a number. */
export const DIGEST_ABOVE = 3

/** One message by WeChat: of one notice, or of many. `template` null: in the app only. */
export interface Push {
  template: TemplateKey | null
  messages: readonly MessageDocument[]
}

/** Pure. What of one person's waiting messages goes out, the most important first, and many steps on the way as one. */
export function planPushes(messages: readonly MessageDocument[]): Push[] {
  const single = (one: MessageDocument): Push => ({ template: noticeRow(one.kind)?.template ?? null, messages: [one] })
  const pushes = messages.map(single)
  const onTheWay = pushes.filter(({ template }) => template === 'progress')
  const told = onTheWay.length > DIGEST_ABOVE ? [...pushes.filter(({ template }) => template !== 'progress'), { template: 'progress' as const, messages: onTheWay.flatMap((push) => push.messages) }] : pushes
  return told.sort((a, b) => rank(a) - rank(b) || earliest(a) - earliest(b))
}

function rank({ template }: Push): number {
  return template === null ? TEMPLATE_KEYS.length : TEMPLATE_KEYS.indexOf(template)
}

function earliest({ messages }: Push): number {
  return Math.min(...messages.map(({ at }) => at.getTime()))
}
