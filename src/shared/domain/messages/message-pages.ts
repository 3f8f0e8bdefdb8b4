import type { MessageSubject } from '../../contract/messages'

/** The pages that a message can open, by the names of the client's routes, as WeChat's message names them. */
export const MESSAGE_PAGES = {
  report: 'packages/reports/detail/index',
  handle: 'packages/staff/handle/index',
  home: 'packages/households/home/index',
  claimDesk: 'packages/staff/claim/index',
  verifyRider: 'packages/riders/verify/index',
  badgeDesk: 'packages/staff/badge/index',
  content: 'packages/content/detail/index',
  block: 'packages/content/block/index',
  announcement: 'packages/announcements/detail/index',
  writeAnnouncement: 'packages/announcements/write/index',
  topic: 'packages/topics/detail/index',
  topicDesk: 'packages/topics/desk/index',
  ballot: 'packages/ballots/ballot/index',
  messages: 'packages/messages/list/index',
} as const
export type MessagePage = keyof typeof MESSAGE_PAGES

type Told = { kind: string; waitsForMe: boolean }

/** Kinds that whoever handles the report acts on at once; the others of `_here` are read. */
const TO_HANDLE: readonly string[] = ['report.dispute_here', 'report.reopen_here']

const PAGE_OF: Partial<Record<MessageSubject, (told: Told) => MessagePage>> = {
  report: ({ kind }) => (TO_HANDLE.includes(kind) ? 'handle' : 'report'),
  household: ({ kind }) => (kind.endsWith('_here') ? 'claimDesk' : 'home'),
  rider: ({ kind }) => (kind.endsWith('_here') ? 'badgeDesk' : 'verifyRider'),
  content: () => 'content',
  block: () => 'block',
  topic: ({ kind }) => (kind.endsWith('_here') ? 'topicDesk' : 'topic'),
  ballot: () => 'ballot',
  announcement: ({ waitsForMe }) => (waitsForMe ? 'writeAnnouncement' : 'announcement'),
}

/** The page a message is about. `messages`: the sentence is all there is, as of a subject that a newer server may name. */
export function messagePage(told: Told & { subjectType: MessageSubject }): MessagePage {
  return PAGE_OF[told.subjectType]?.(told) ?? 'messages'
}
