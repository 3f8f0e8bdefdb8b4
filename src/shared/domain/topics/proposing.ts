import { DAY, type Instant } from '../time'
import type { TopicState } from './topic-states'
import { CLOSED_STATES, UNPUBLISHED_STATES } from './topic-states'

/** Characters (propose-1 of the design: one sentence). */
export const MAX_TOPIC_TITLE = 60
export const MAX_TOPIC_WISH = 200

/** deliberation.md §1.3, 1: who proposes. `resident` lives there by an approved household; `neighbour` has only a verified phone. */
export const PROPOSED_AS = ['resident', 'neighbour', 'rider', 'institution', 'recorded', 'reports'] as const
export type ProposedAs = (typeof PROPOSED_AS)[number]

/** Whose words somebody brings. Institutions speak through the secretary, an elder through anybody. */
export const BEHALF_KINDS = ['elder', 'residents_committee', 'owners_committee', 'property'] as const
export type BehalfKind = (typeof BEHALF_KINDS)[number]

/** Where a topic is read: by its proposer and those who screen, by everybody while it goes on, by everybody when it is over. */
export const TOPIC_SHELVES = ['desk', 'board', 'archive'] as const
export type TopicShelf = (typeof TOPIC_SHELVES)[number]

/** For whom it lies there. */
export const TOPIC_WAITS = ['screener', 'arbiter', 'unit'] as const
export type TopicWaits = (typeof TOPIC_WAITS)[number]

/** §5.4, configuration with these defaults: so many proposals of one person in so long a time. */
export const PROPOSALS = 3
export const PROPOSALS_WINDOW = 30 * DAY

/** When the person may propose again; null: now. `earlier`: times of their proposals. */
export function mayProposeAt(earlier: readonly Instant[], now: Instant): Instant | null {
  const recent = earlier.filter((at) => at > now - PROPOSALS_WINDOW).sort((a, b) => b - a)
  const oldest = recent[PROPOSALS - 1]
  return oldest === undefined ? null : oldest + PROPOSALS_WINDOW
}

/** What was never published, and what its proposer took back before it was, stays on the desk. */
export function topicShelf(state: TopicState, wasPublished: boolean): TopicShelf {
  if (UNPUBLISHED_STATES.includes(state)) return 'desk'
  if (CLOSED_STATES.includes(state)) return wasPublished ? 'archive' : 'desk'
  return 'board'
}

const WAITS: Partial<Readonly<Record<TopicState, TopicWaits>>> = {
  DRAFT: 'screener',
  SCREENING: 'screener',
  CLASSIFIED: 'screener',
  APPEALED: 'arbiter',
  WHISTLED: 'unit',
  NO_CONSENSUS: 'screener',
  ESCALATED: 'screener',
  INVALID_QUORUM: 'screener',
  PASSED: 'screener',
  FAILED: 'screener',
  CONFIRMED: 'screener',
  RECTIFYING: 'screener',
  COVENANTING: 'screener',
}

/** Whose turn it is; a topic with its supporters waits to be classified, a round that ran out to be concluded. */
export function topicWaits(state: TopicState, has: { supports: boolean; roundRunOut: boolean }): TopicWaits | null {
  if (state === 'SUPPORTING') return has.supports ? 'screener' : null
  if (state === 'DELIBERATING') return has.roundRunOut ? 'screener' : null
  return WAITS[state] ?? null
}
