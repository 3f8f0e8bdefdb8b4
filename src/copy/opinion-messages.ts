import type { NoticeKind } from '../shared/domain/messages/notice-kinds'

/** What a person is told of what they said in a topic. */
export const OPINION_SENTENCES: Readonly<Record<Extract<NoticeKind, `opinion.${string}`>, string>> = {
  'opinion.hold': '您说的一句话要人看一眼，看过就告诉您',
  'opinion.reply': '您问的有答复了',
}
