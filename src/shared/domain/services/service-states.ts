import type { TimeLimit } from '../calendar/time-limit'
import { kindOf, type ServiceItem } from '../stations/services'

/** reporting.md §3.3: 提交 → 受理 → 办理中（转办） → 待确认 → 办结; beside it: 退回补充, 不符合, 转 12345, 撤回. */
export const SERVICE_STATES = ['submitted', 'accepted', 'in_progress', 'to_confirm', 'done', 'needs_more', 'refused', 'referred', 'withdrawn'] as const
export type ServiceState = (typeof SERVICE_STATES)[number]

/** What whoever answers there does, and what whoever asked does. Each says something, but for those of WORDLESS. */
export const OFFICE_STEPS = ['accept', 'transfer', 'askMore', 'refuse', 'refer', 'finish'] as const
export const OWN_STEPS = ['addMore', 'confirm', 'dispute', 'withdraw'] as const
export type OfficeStep = (typeof OFFICE_STEPS)[number]
export type ServiceStep = OfficeStep | (typeof OWN_STEPS)[number]
export const WORDLESS: readonly ServiceStep[] = ['accept', 'confirm', 'withdraw']

const STEPS: Readonly<Record<ServiceStep, { from: readonly ServiceState[]; to: ServiceState }>> = {
  accept: { from: ['submitted'], to: 'accepted' },
  // To a department or a 同心家园, named in the words; more than once.
  transfer: { from: ['accepted', 'in_progress'], to: 'in_progress' },
  askMore: { from: ['submitted', 'accepted'], to: 'needs_more' },
  refuse: { from: ['submitted', 'accepted'], to: 'refused' },
  refer: { from: ['submitted', 'accepted', 'in_progress'], to: 'referred' },
  finish: { from: ['accepted', 'in_progress'], to: 'to_confirm' },
  addMore: { from: ['needs_more'], to: 'submitted' },
  confirm: { from: ['to_confirm'], to: 'done' },
  dispute: { from: ['to_confirm'], to: 'in_progress' },
  withdraw: { from: ['submitted', 'accepted', 'needs_more'], to: 'withdrawn' },
}

/** Null: not from there. */
export function serviceStep(state: ServiceState, step: ServiceStep): ServiceState | null {
  const { from, to } = STEPS[step]
  return from.includes(state) ? to : null
}

/** Waits for those who answer there. */
export const isOpen = (state: ServiceState): boolean => ['submitted', 'accepted', 'in_progress'].includes(state)

const ACCEPTED_WITHIN: TimeLimit = { unit: 'workDay', amount: 1 }
const USUAL: TimeLimit = { unit: 'workDay', amount: 7 }

/** §3.3: how long a state may last; null: no clock runs. Of rights the first word counts, within a day around the clock. */
export function serviceLimit(state: ServiceState, item: ServiceItem): TimeLimit | null {
  if (state === 'submitted') return kindOf(item) === 'rights' ? { unit: 'calDay', amount: 1 } : ACCEPTED_WITHIN
  if (state !== 'accepted' && state !== 'in_progress') return null
  return kindOf(item) === 'passage' ? { unit: 'workDay', amount: 3 } : USUAL
}
