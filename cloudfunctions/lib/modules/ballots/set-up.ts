import type { InputOf } from '@/shared/contract/operation'
import type { configureBallot } from '@/shared/contract/ballots-desk'
import { TELLERS } from '@/shared/contract/ballots'
import { ballotDays, ballotOptions, type BallotDays, earliestOpening, ELECTORATES_OF, ENGINE_OF, questionKinds, setupFaults } from '@/shared/domain/ballots/ballot-setup'
import type { Electorate, QuestionKind } from '@/shared/domain/ballots/electorate'
import { isWithin } from '@/shared/domain/places'
import type { RuleSet } from '@/shared/domain/rule-sets/rule-set'
import { isConsultation } from '@/shared/domain/topics/classification'
import { SCREENERS } from '@/shared/domain/topics/topic-offices'
import type { TopicState } from '@/shared/domain/topics/topic-states'
import { AppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import type { TopicMatter } from '../../kernel/ports'
import type { BallotDocument } from './ballot-document'
import { byCalendar } from './period-end'

/** Where a topic can come to a vote: after the rounds, and again where not enough people came. */
const COMES_TO_A_VOTE: readonly TopicState[] = ['DECIDING', 'INVALID_QUORUM', 'ESCALATED']

export interface Possible {
  ruleSet: { version: number; hash: string; document: RuleSet }
  electorates: readonly Electorate[]
  kinds: readonly QuestionKind[]
  days: BallotDays
  earliestOpen: number
  tellers: { personId: string; name: string | null }[]
}

/** What can be set up for a topic now. Three trips at once. @throws TOPIC_WRONG_STATE, BALLOT_NO_ENGINE */
export async function possibleFor({ state, classification, options, scopeCode }: Pick<TopicMatter, 'state' | 'classification' | 'options' | 'scopeCode'>, { ports, now }: Work): Promise<Possible> {
  if (!COMES_TO_A_VOTE.includes(state)) throw new AppError('TOPIC_WRONG_STATE')
  // What is handed up is decided by the assembly, whatever was said before.
  const body = state === 'ESCALATED' && classification && !isConsultation(classification) ? 'RESIDENT_ASSEMBLY' : classification?.decidedBy
  if (!body) throw new AppError('BALLOT_NO_ENGINE')
  const engine = ENGINE_OF[body]
  const [ruleSet, scrutineers, organisers] = await Promise.all([ports.settings.ruleSet(engine, now), ports.offices.holdersNear(TELLERS[0]!, scopeCode, now), ports.offices.holdersNear(SCREENERS[0]!, scopeCode, now)])
  const holds = (holders: typeof scrutineers) => holders.filter(({ placeCode }) => isWithin(scopeCode, placeCode))
  const organising = new Set(holds(organisers).map(({ personId }) => personId))
  const days = ballotDays(ruleSet.document.rules)
  return {
    ruleSet,
    electorates: ELECTORATES_OF[engine],
    kinds: questionKinds(options),
    days,
    earliestOpen: await byCalendar(ports.calendar, now, (calendar) => earliestOpening(calendar, now, days)),
    tellers: holds(scrutineers).filter(({ personId }) => !organising.has(personId)),
  }
}

export type SetUp = Omit<InputOf<typeof configureBallot>, 'ballotId' | 'version'>
type Chosen = Pick<BallotDocument, 'electorateKind' | 'kind' | 'isSpecial' | 'tellers' | 'opensAt' | 'endsAt' | 'options'>

/** What the form said. @throws BALLOT_SETUP_WRONG with the fields */
export function choose({ electorate, kind, isSpecial, tellers, opensAt, endsAt }: SetUp, options: TopicMatter['options'], { electorates, kinds, earliestOpen, days, tellers: possible }: Possible): Chosen {
  const faults = setupFaults({ electorate, kind, opensAt, endsAt, tellers }, { electorates, kinds, earliestOpen, votingDays: days.voting, possibleTellers: possible.map(({ personId }) => personId) })
  if (Object.keys(faults).length > 0) throw new AppError('BALLOT_SETUP_WRONG', { fields: faults })
  return { electorateKind: electorate, kind, isSpecial: isSpecial ?? false, tellers: [...tellers], opensAt: new Date(opensAt), endsAt: new Date(endsAt), options: ballotOptions(kind, options) }
}

/** What is copied of the topic. */
export function copyMatter({ title, costFen, offlineRoute, contactPhone, hash, classification }: TopicMatter): Pick<BallotDocument, 'title' | 'costFen' | 'offlineRoute' | 'contactPhone' | 'matterHash' | 'isConsultation'> {
  return { title, costFen, offlineRoute, contactPhone, matterHash: hash, isConsultation: classification !== null && isConsultation(classification) }
}
