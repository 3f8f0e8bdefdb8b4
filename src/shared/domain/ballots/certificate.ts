/** What a ballot publishes: its roll for checking, that it takes place, what came out before the papers are checked by everybody, and what came out. */
export const NOTICE_KINDS = ['roll', 'announcement', 'provisional', 'final', 'voided'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const OBJECTION_STATES = ['open', 'upheld', 'refused'] as const
export type ObjectionState = (typeof OBJECTION_STATES)[number]
