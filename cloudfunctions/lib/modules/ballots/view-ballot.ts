import type { BallotDetail, BallotRules, BallotSummary } from '@/shared/contract/ballots'
import { SMALL_BUILDING } from '@/shared/domain/ballots/ballot-setup'
import { BALLOT_ACTIONS, type BallotAction, HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { ballotStep } from '@/shared/domain/ballots/ballot-transition'
import { leastOf } from '@/shared/domain/ballots/share'
import type { RuleSet } from '@/shared/domain/rule-sets/rule-set'
import { isAppError } from '@/shared/errors'
import { nameOfPlace } from '../../kernel/places/places'
import type { Viewer } from '../../kernel/subject'
import type { BallotBuilding, BallotDocument, BallotSummaryRow } from './ballot-document'
import { type BallotActor, calm, papersUntil, toActor, toFacts } from './ballot-facts'
import { precedenceOf } from './count-ballot'

/** Pure. The result after the count alone; a total before it is in no view. */
export function summarizeBallot(row: BallotSummaryRow): BallotSummary {
  const { quorum } = row.ruleSet.document.rules
  return {
    id: row._id,
    version: row.version,
    topicId: row.topicId,
    communityCode: row.communityCode,
    scope: { code: row.scopeCode, name: nameOfPlace(row.scopeCode) ?? row.scopeCode },
    title: row.title,
    state: row.state,
    engine: row.ruleSet.document.engine,
    electorateKind: row.electorateKind,
    opensAt: row.opensAt.getTime(),
    endsAt: row.endsAt.getTime(),
    papersUntil: papersUntil(row),
    isExtended: row.isExtended,
    electorate: row.electorate,
    participants: row.participants,
    quorumNeeded: quorum && row.electorate > 0 ? leastOf(quorum.value, row.electorate) : null,
    isConsultation: row.isConsultation,
    result: HIDDEN_STATES.includes(row.state) ? null : (row.tally?.result ?? null),
    isDemo: row.isDemo,
  }
}

export const mayChange = (ballot: Pick<BallotDocument, 'ruleSet'>): boolean => precedenceOf(ballot) !== 'first_valid'

/** Pure. As it is frozen; before, as it is in force. */
export function viewRules({ ruleSet, electorateKind, ...rest }: Pick<BallotDocument, 'ruleSet' | 'electorateKind'>): BallotRules {
  const { engine, rules } = ruleSet.document
  const ruled = <Value>(rule: { value: Value; clause: string; state: string } | null) => rule && { value: rule.value, clause: rule.clause, isVerified: rule.state === 'verified' }
  const { quorum, pass, passBase, paperPrecedence }: RuleSet['rules'] = rules
  return {
    engine,
    version: ruleSet.version,
    hash: ruleSet.hash,
    electorate: electorateKind,
    quorum: ruled(quorum),
    pass: ruled(pass),
    passBase: ruled(passBase),
    paperPrecedence: ruled(paperPrecedence),
    mayChange: mayChange({ ruleSet, ...rest }),
  }
}

/** Pure. Buildings of few keys together, so that nobody is told from them; empty for persons. */
export function viewBuildings(buildings: readonly BallotBuilding[]): BallotDetail['buildings'] {
  const shown = buildings.filter(({ keys }) => keys >= SMALL_BUILDING)
  const small = buildings.filter(({ keys }) => keys < SMALL_BUILDING)
  const others = { code: null, name: '', keys: sum(small, 'keys'), participants: sum(small, 'participants') }
  return [...shown.map(({ code, name, keys, participants }) => ({ code, name, keys, participants })), ...(small.length > 0 ? [others] : [])]
}

const sum = (buildings: readonly BallotBuilding[], field: 'keys' | 'participants') => buildings.reduce((all, one) => all + one[field], 0)

/** Pure. `mine`: keys of the caller on the frozen roll. */
export function viewBallot(ballot: BallotDocument, viewer: Viewer, mine: BallotDetail['mine']): BallotDetail {
  const actor = toActor(viewer, ballot)
  const ms = (at: Date | null) => at?.getTime() ?? null
  return {
    ...summarizeBallot(ballot),
    question: { kind: ballot.kind, options: ballot.options },
    rules: viewRules(ballot),
    costFen: ballot.costFen,
    offlineRoute: ballot.offlineRoute,
    contactPhone: ballot.contactPhone,
    matterHash: ballot.matterHash,
    rollHash: ballot.rollHash,
    rollShownUntil: ms(ballot.rollShownUntil),
    announcedUntil: ms(ballot.announcedUntil),
    objectionsUntil: ms(ballot.objectionsUntil),
    buildings: viewBuildings(ballot.buildings),
    steps: ballot.events.map(({ at, action, to, as, explanation }) => ({ at: at.getTime(), action, state: to, as, explanation })),
    notices: [...ballot.notices].reverse().map(({ id, number, kind, at, hash }) => ({ id, number, kind, at: at.getTime(), hash })),
    mine,
    actions: allowedActions(ballot, actor, viewer.now),
    as: capacitiesOf(actor),
  }
}

/** With what is needed the step would be taken: words are asked for when it is. */
function allowedActions(ballot: BallotDocument, actor: BallotActor, now: number): BallotAction[] {
  const facts = toFacts(ballot, calm(ballot))
  // How many are on the roll is known when it is frozen, and not before.
  const hopeful = facts.state === 'CONFIG' ? { ...facts, electorate: 1 } : facts
  return BALLOT_ACTIONS.filter((action) => {
    try {
      ballotStep(hopeful, action, actor.capacities, { explanation: action }, now)
      return true
    } catch (error) {
      if (isAppError(error)) return false
      throw error
    }
  })
}

function capacitiesOf({ capacities }: BallotActor): BallotDetail['as'] {
  return (['organiser', 'teller', 'arbiter'] as const).filter((one) => capacities.includes(one))
}
