import { AppError, type ErrorCode } from '../../errors'
import { isWithin } from '../places'
import type { Instant } from '../time'
import type { FlagReason } from './reasons'
import { type Decision, type DecisionLock, decisionLock, rank } from './who-decides'

/** How long somebody may be kept from publishing at a place; never longer than a month (C14). */
export const BLOCK_DAYS = [1, 7, 30] as const
export type BlockDays = (typeof BLOCK_DAYS)[number]

/** Why; closed, and never "other": who is stopped is told what for. */
export const BLOCK_REASONS = ['abuse', 'advertising', 'privacy', 'untrue', 'illegal'] as const satisfies readonly FlagReason[]
export type BlockReason = (typeof BLOCK_REASONS)[number]

/** Why it ends before its time. */
export const LIFT_REASONS = ['mistaken', 'understood'] as const
export type LiftReason = (typeof LIFT_REASONS)[number]

/** `kept`: somebody else has looked after an appeal, and it stays. It ends by its time, whatever its state. */
export const BLOCK_STATES = ['active', 'appealed', 'kept', 'lifted'] as const
export type BlockState = (typeof BLOCK_STATES)[number]

export const BLOCK_ACTIONS = ['begin', 'appeal', 'keep', 'lift'] as const
export type BlockAction = (typeof BLOCK_ACTIONS)[number]

/** The one who is blocked; whoever decides at the place; the system, where what the block rests on was released. */
export type BlockCapacity = 'blocked' | 'decider' | 'system'

export interface BlockRow {
  action: Exclude<BlockAction, 'begin'>
  from: BlockState
  to: BlockState
  by: readonly BlockCapacity[]
}

/** Every way that a block goes. One appeal. */
export const BLOCK_ROWS: readonly BlockRow[] = [
  { action: 'appeal', from: 'active', to: 'appealed', by: ['blocked'] },
  { action: 'keep', from: 'appealed', to: 'kept', by: ['decider'] },
  ...(['active', 'appealed', 'kept'] as const).map((from): BlockRow => ({ action: 'lift', from, to: 'lifted', by: ['decider', 'system'] })),
]

/** Where and until when; as the person's own document keeps it. */
export interface BlockTerm {
  placeCode: string
  /** ms */
  endsAt: Instant
}

/** Pure. @throws APPEAL_USED, BLOCK_WRONG_STATE (also: its time is over), FORBIDDEN */
export function blockStep(facts: { state: BlockState; endsAt: Instant }, action: BlockRow['action'], by: BlockCapacity, now: Instant): BlockState {
  const row = BLOCK_ROWS.find((one) => one.action === action && one.from === facts.state)
  const wasAppealed: ErrorCode = action === 'appeal' && facts.state !== 'lifted' ? 'APPEAL_USED' : 'BLOCK_WRONG_STATE'
  if (facts.endsAt <= now) throw new AppError('BLOCK_WRONG_STATE', { fields: { state: 'over' } })
  if (!row) throw new AppError(wasAppealed, { fields: { state: facts.state } })
  if (!row.by.includes(by)) throw new AppError('FORBIDDEN')
  return row.to
}

/** Pure. Of the blocks that hold at a place now, the one that ends last. */
export function blockAt<Term extends BlockTerm>(blocks: readonly Term[], placeCode: string, now: Instant): Term | undefined {
  return blocks.filter((block) => block.endsAt > now && isWithin(placeCode, block.placeCode)).sort((a, b) => b.endsAt - a.endsAt)[0]
}

/**
 * Pure. Why this person may not decide about a block; null: they may. As for content, an appeal goes to somebody else, above the community if
 * its secretary blocked; and nobody undoes what a level above them did.
 */
export function blockLock(block: { personId: string; isAppealed: boolean; decisions: readonly Decision[] }, who: Decision): DecisionLock | null {
  const lock = decisionLock({ authorId: block.personId, isAppealed: block.isAppealed, decisions: block.decisions }, who)
  if (lock) return lock
  return block.decisions.some(({ as }) => rank(as) > rank(who.as)) ? 'level' : null
}
