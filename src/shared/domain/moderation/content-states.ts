import { AppError, type ErrorCode } from '../../errors'
import { DAY } from '../time'

/** What a person has to decide about one thing that others might see, or has decided. */
export const CONTENT_STATES = ['held', 'flagged', 'hidden', 'shown', 'removed', 'appealed'] as const
export type ContentState = (typeof CONTENT_STATES)[number]

export const CONTENT_ACTIONS = ['hold', 'stop', 'flag', 'hide', 'release', 'refuse', 'appeal'] as const
export type ContentAction = (typeof CONTENT_ACTIONS)[number]

/** The check and the count of flags; whoever decides at the place; the author. */
export type ContentCapacity = 'system' | 'decider' | 'author'

/** C14: so many different people hide a thing until somebody has looked. */
export const FLAGS_THAT_HIDE = 3
/** C14: somebody decides within this time. */
export const DECISION_DUE_AFTER = DAY

export interface ContentFacts {
  /** Null: nobody ever doubted it. */
  state: ContentState | null
  /** Different people since the last decision. */
  flags: number
  /** A person has looked at it and let it stand. */
  wasKept: boolean
  isAppealUsed: boolean
  /** Its file is gone: there is nothing left to decide about. */
  isErased: boolean
}

type Guard = (facts: ContentFacts) => ErrorCode | undefined

const isCrowd: Guard = ({ flags }) => (flags >= FLAGS_THAT_HIDE ? undefined : 'CONTENT_WRONG_STATE')
const notKept: Guard = ({ wasKept }) => (wasKept ? 'CONTENT_WRONG_STATE' : undefined)
/** What a person has kept is looked at again for a crowd only, or one who insists could keep staff busy for ever. */
const newOrCrowd: Guard = (facts) => (facts.wasKept ? isCrowd(facts) : undefined)
const appealLeft: Guard = ({ isAppealUsed }) => (isAppealUsed ? 'APPEAL_USED' : undefined)
const stillThere: Guard = ({ isErased }) => (isErased ? 'CONTENT_WRONG_STATE' : undefined)

export interface ContentRow {
  action: ContentAction
  from: ContentState | null
  to: ContentState
  by: ContentCapacity
  guards: readonly Guard[]
}

/** Every way a thing goes. Only `flagged` and `shown` are public; numbers alone never hide what a person has kept. */
export const CONTENT_ROWS: readonly ContentRow[] = [
  { action: 'hold', from: null, to: 'held', by: 'system', guards: [] },
  { action: 'stop', from: null, to: 'removed', by: 'system', guards: [] },
  { action: 'flag', from: null, to: 'flagged', by: 'system', guards: [] },
  { action: 'flag', from: 'flagged', to: 'flagged', by: 'system', guards: [] },
  { action: 'flag', from: 'shown', to: 'flagged', by: 'system', guards: [newOrCrowd] },
  { action: 'hide', from: null, to: 'hidden', by: 'system', guards: [isCrowd] },
  { action: 'hide', from: 'flagged', to: 'hidden', by: 'system', guards: [isCrowd, notKept] },
  { action: 'hide', from: 'shown', to: 'hidden', by: 'system', guards: [isCrowd, notKept] },
  ...(['held', 'flagged', 'hidden', 'appealed'] as const).flatMap((from): ContentRow[] => [
    { action: 'release', from, to: 'shown', by: 'decider', guards: [] },
    { action: 'refuse', from, to: 'removed', by: 'decider', guards: [] },
  ]),
  { action: 'appeal', from: 'hidden', to: 'appealed', by: 'author', guards: [appealLeft] },
  { action: 'appeal', from: 'removed', to: 'appealed', by: 'author', guards: [appealLeft, stillThere] },
]

/** Pure. @throws CONTENT_WRONG_STATE, FORBIDDEN, APPEAL_USED */
export function contentStep(facts: ContentFacts, action: ContentAction, by: ContentCapacity): ContentState {
  const row = CONTENT_ROWS.find((one) => one.action === action && one.from === facts.state)
  if (!row) throw new AppError('CONTENT_WRONG_STATE', { fields: { state: String(facts.state) } })
  if (row.by !== by) throw new AppError('FORBIDDEN')
  const refusal = row.guards.map((guard) => guard(facts)).find((code) => code !== undefined)
  if (refusal) throw new AppError(refusal)
  return row.to
}

/** What the flags so far lead to; null: nothing but being counted. */
export function flagsLeadTo(facts: ContentFacts): 'hide' | 'flag' | null {
  for (const action of ['hide', 'flag'] as const) {
    const row = CONTENT_ROWS.find((one) => one.action === action && one.from === facts.state)
    if (row && row.guards.every((guard) => guard(facts) === undefined)) return action
  }
  return null
}

/** Others see it. */
export function isPublic(state: ContentState): boolean {
  return state === 'flagged' || state === 'shown'
}

/** It waits for somebody who decides. */
export function isOpen(state: ContentState): boolean {
  return state !== 'shown' && state !== 'removed'
}
