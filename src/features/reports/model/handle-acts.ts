import { HANDLE_WORDS } from '@/copy/staff-handle'
import type { ReportDetail } from '@/shared/contract/reports'

/** The acts of the handling page, in the order of likelihood: the first is the button, the others are behind 更多. */
export const HANDLE_ACTS = ['accept', 'resolve', 'confirm', 'dispute', 'reopen', 'reject'] as const
export type HandleAct = (typeof HANDLE_ACTS)[number]

export const HANDLE_ACT_WORDS: Readonly<Record<HandleAct, string>> = {
  accept: HANDLE_WORDS.accept,
  resolve: HANDLE_WORDS.resolve,
  confirm: HANDLE_WORDS.confirm,
  dispute: HANDLE_WORDS.dispute,
  reopen: HANDLE_WORDS.reopen,
  reject: HANDLE_WORDS.reject,
}

/** What this reader can do now. The server's word (`actions`), in our order. */
export function handleActs(report: Pick<ReportDetail, 'actions'>): HandleAct[] {
  return HANDLE_ACTS.filter((act) => report.actions.includes(act))
}
