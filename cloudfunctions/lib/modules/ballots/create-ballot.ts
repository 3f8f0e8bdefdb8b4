import { createBallot, draftBallot } from '@/shared/contract/ballots-desk'
import type { Electorate } from '@/shared/domain/ballots/electorate'
import { isConsultation } from '@/shared/domain/topics/classification'
import { maskName } from '@/shared/domain/people/mask-name'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { nameOfPlace } from '../../kernel/places/places'
import type { TopicMatter } from '../../kernel/ports'
import { answerBallot } from './answer-step'
import type { BallotDocument } from './ballot-document'
import { matterKind } from './ballot-subject'
import { findBallot, insertBallot } from './ballots.store'
import { drawRoll } from './frozen-roll'
import { choose, copyMatter, possibleFor } from './set-up'
import { viewRules } from './view-ballot'

/** Some trips: how many would be on each roll is counted from the roll itself. */
export const draft = handleOn(matterKind, draftBallot, async (_input, context) => {
  const { document: matter } = context.subject
  const { electorates, kinds, days, earliestOpen, tellers, ruleSet } = await possibleFor(matter, context)
  return {
    topicId: matter.topicId,
    title: matter.title,
    scope: { code: matter.scopeCode, name: nameOfPlace(matter.scopeCode) ?? matter.scopeCode },
    electorates: await Promise.all(electorates.map(async (electorate) => ({ electorate, keys: await countKeys(matter, electorate, context) }))),
    kinds: [...kinds],
    options: matter.options.map(({ title, isStatusQuo }) => ({ title, isStatusQuo })),
    tellers: tellers.map(({ personId, name }) => ({ personId, name: name ? maskName(name) : '' })),
    earliestOpen,
    shortestDays: days.voting,
    isConsultation: matter.classification !== null && isConsultation(matter.classification),
    rules: viewRules({ ruleSet, electorateKind: electorates[0]! }),
  }
})

/** Null: nobody is on it yet. */
async function countKeys({ topicId, scopeCode }: TopicMatter, electorateKind: Electorate, context: SubjectContext<TopicMatter>): Promise<number | null> {
  const { rows } = await drawRoll({ _id: topicId, scopeCode, electorateKind }, context)
  return rows.length === 0 ? null : rows.length
}

export const create = handleOn(matterKind, createBallot, async ({ ballotId, topicId: _topic, ...setup }, context) => {
  const { document: matter } = context.subject
  const { ports, viewer } = context
  const stored = await findBallot(ballotId)
  if (stored) return await answerStored(stored, context)
  const possible = await possibleFor(matter, context)
  const chosen = choose(setup, matter.options, possible)
  // Again, or handed up: it comes to a vote with this.
  await ports.topics.decide(matter.topicId, viewer, context)
  const ballot = newBallot(ballotId, matter, { ...chosen, ...copyMatter(matter), ruleSet: possible.ruleSet }, context)
  const outcome = await insertBallot(ballot)
  if (outcome.inserted) return await answerBallot(ballot, context)
  const present = await findBallot(ballotId)
  if (present) return await answerStored(present, context)
  throw new AppError('BALLOT_RUNS_ALREADY')
})

/** @throws BALLOT_ID_TAKEN if the id is that of another topic's */
function answerStored(stored: BallotDocument, context: SubjectContext<TopicMatter>) {
  if (stored.topicId !== context.subject.document.topicId) throw new AppError('BALLOT_ID_TAKEN')
  return answerBallot(stored, context)
}

type Set = ReturnType<typeof choose> & ReturnType<typeof copyMatter> & Pick<BallotDocument, 'ruleSet'>

/** Pure. */
function newBallot(id: string, { topicId, communityCode, scopeCode }: TopicMatter, set: Set, { now, settings }: SubjectContext<TopicMatter>): BallotDocument {
  const at = new Date(now)
  return {
    _id: id,
    version: 1,
    state: 'CONFIG',
    stateSince: at,
    createdAt: at,
    ...{ topicId, communityCode, scopeCode },
    openKey: topicId,
    shelf: 'none',
    shelfOrder: set.opensAt.getTime(),
    isOver: false,
    wasPublished: false,
    isDemo: settings.isDemo,
    ...set,
    isExtended: false,
    rollHash: null,
    electorate: 0,
    buildings: [],
    rollShownUntil: null,
    announcedUntil: null,
    provisionalUntil: null,
    objectionsUntil: null,
    participants: 0,
    box: { batches: 0, lines: 0, lastLink: null },
    tally: null,
    reminders: [],
    told: null,
    notices: [],
    events: [],
    nextClockAt: null,
    outbox: [{ type: 'bind' }],
    undeliveredSince: at,
    outboxWrites: 1,
  }
}
