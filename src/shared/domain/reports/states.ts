/** reporting.md §2.3. Words for staff and for riders are in src/copy. */
export const REPORT_STATES = [
  'SUBMITTED',
  'NEED_INFO',
  'ACCEPTED',
  'DISPATCHED',
  'HANDLING',
  'HANDLED',
  'CLOSED',
  'REJECTED',
  'VOIDED',
  'MERGED',
  'SUSPENDED',
  'REFERRED',
] as const

export type ReportState = (typeof REPORT_STATES)[number]

/** States in which somebody still owes the report something. */
export const OPEN_STATES: readonly ReportState[] = [
  'SUBMITTED',
  'NEED_INFO',
  'ACCEPTED',
  'DISPATCHED',
  'HANDLING',
  'HANDLED',
  'SUSPENDED',
  'REFERRED',
]

export const REPORT_ACTIONS = [
  'submit',
  'accept',
  'reject',
  'askInfo',
  'replyInfo',
  'dispatch',
  'resolve',
  'selfFix',
  'sign',
  'return',
  'extend',
  'suspend',
  'confirm',
  'dispute',
  'rate',
  'reopen',
  'merge',
  'withdraw',
  'void',
  'refer',
  'whistle',
  'toTopic',
] as const

export type ReportAction = (typeof REPORT_ACTIONS)[number]
