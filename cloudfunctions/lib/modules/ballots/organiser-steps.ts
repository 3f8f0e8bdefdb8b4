import { announceBallot, configureBallot, discardBallot, extendBallot, freezeRoll, publishRoll, recountBallot, thawRoll, voidBallot } from '@/shared/contract/ballots-desk'
import type { Operation } from '@/shared/contract/operation'
import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import { ballotDays, ballotOptions, mayEndAt, timesAfter } from '@/shared/domain/ballots/ballot-setup'
import type { BallotAction } from '@/shared/domain/ballots/ballot-states'
import { legalPeriodEnd } from '@/shared/domain/calendar/legal-period'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import type { TopicMatter } from '../../kernel/ports'
import { answerStep } from './answer-step'
import type { BallotDocument } from './ballot-document'
import { ballotKind } from './ballot-subject'
import { insertKeys, removeOtherKeys } from './ballots.store'
import { BRINGS } from './catch-up'
import { drawRoll, storedRollHash } from './frozen-roll'
import { byCalendar } from './period-end'
import { choose, copyMatter, possibleFor, type SetUp } from './set-up'
import type { Addition } from './take-ballot-step'

type Context = SubjectContext<BallotDocument>
type Seen = { ballotId: string; version: number; explanation?: string }

/** A step that is what its table says, with what `prepare` brings. */
const plainStep = (operation: object, action: BallotAction, prepare: (ballot: BallotDocument, context: Context) => Promise<Addition> = async (ballot, context) => (await BRINGS[action]?.(ballot, context)) ?? {}) =>
  handleOn(ballotKind, operation as Operation, (input, context) => {
    const { version, explanation } = input as Seen
    return answerStep(context, { action, version, explanation, prepare: (ballot) => prepare(ballot, context) })
  })

async function matterOf({ topicId }: BallotDocument, { ports }: Context): Promise<TopicMatter> {
  const matter = await ports.topics.findMatter(topicId)
  if (!matter) throw new AppError('BALLOT_INCOMPLETE')
  return matter
}

/** Of two forms from one version the first stands, whoever sent them: a repeat is the same form. */
const configure = handleOn(ballotKind, configureBallot, ({ ballotId: _id, version, ...setup }, context) => {
  const { document } = context.subject
  if (document.version === version + 1 && !isSame(document, setup)) throw new AppError('BALLOT_CHANGED', { fields: { version: String(document.version) } })
  return answerStep(context, {
    action: 'configure',
    version,
    prepare: async (ballot) => {
      const matter = await matterOf(ballot, context)
      const possible = await possibleFor(matter, context)
      return { set: { ...choose(setup, matter.options, possible), ...copyMatter(matter), ruleSet: possible.ruleSet } }
    },
  })
})

function isSame({ electorateKind, kind, opensAt, endsAt, tellers, isSpecial }: BallotDocument, setup: SetUp): boolean {
  const stored = { electorate: electorateKind, kind, opensAt: opensAt.getTime(), endsAt: endsAt.getTime(), tellers, isSpecial }
  return canonicalJson(stored) === canonicalJson({ ...setup, isSpecial: setup.isSpecial ?? false })
}

/**
 * The roll as it is now becomes that of the ballot, with the rules in force and the matter as it stands. Rows are written before the step, under the hash of the
 * whole: two who freeze at once write the same rows, and those of a roll that was given up go first. Some trips a thousand keys.
 */
const freeze = handleOn(ballotKind, freezeRoll, async ({ version }, context) => {
  const { document } = context.subject
  const matter = await matterOf(document, context)
  const isFresh = document.version === version && document.state === 'CONFIG'
  const [possible, roll] = isFresh ? await Promise.all([possibleFor(matter, context), drawRoll(document, context)]) : [null, null]
  return await answerStep(context, {
    action: 'freezeRoll',
    version,
    situation: { isComplete: matter.isHealthy && possible !== null && isStillPossible(document, possible) },
    electorate: roll?.rows.length,
    prepare: async () => {
      if (!roll || !possible) throw new AppError('BALLOT_INCOMPLETE')
      await removeOtherKeys(document._id, roll.hash)
      await insertKeys(roll.rows)
      const frozen = { rollHash: roll.hash, electorate: roll.rows.length, buildings: roll.buildings, participants: 0, ruleSet: possible.ruleSet }
      return { set: { ...frozen, ...copyMatter(matter), options: ballotOptions(document.kind, matter.options) } }
    },
  })
})

/** Tellers who still hold their office, an electorate and a question that the matter still has. */
function isStillPossible({ tellers, electorateKind, kind }: BallotDocument, possible: Awaited<ReturnType<typeof possibleFor>>): boolean {
  return possible.electorates.includes(electorateKind) && possible.kinds.includes(kind) && tellers.every((one) => possible.tellers.some(({ personId }) => personId === one))
}

/** The days of checking begin, by 民法典 201 and 203; what is shown is what was frozen, or it is not shown. */
const publish = plainStep(publishRoll, 'publishRoll', async (ballot, { now, ports }) => {
  if ((await storedRollHash(ballot._id)) !== ballot.rollHash) throw new AppError('BALLOT_INCOMPLETE')
  const until = await byCalendar(ports.calendar, now, (calendar) => legalPeriodEnd(calendar, now, ballotDays(ballot.ruleSet.document.rules).roll))
  return { set: { rollShownUntil: new Date(until) } }
})

const thaw = plainStep(thawRoll, 'thaw', async () => ({ set: { rollHash: null, electorate: 0, buildings: [], rollShownUntil: null, announcedUntil: null } }))

/** Announced late, it opens when the days of the announcement are over, and runs as long as was said. */
const announce = plainStep(announceBallot, 'announce', async (ballot, { now, ports }) => {
  const until = await byCalendar(ports.calendar, now, (calendar) => legalPeriodEnd(calendar, now, ballotDays(ballot.ruleSet.document.rules).announcement))
  const { opensAt, endsAt } = timesAfter({ opensAt: ballot.opensAt.getTime(), endsAt: ballot.endsAt.getTime() }, until)
  return { set: { announcedUntil: new Date(until), opensAt: new Date(opensAt), endsAt: new Date(endsAt) } }
})

const extend = handleOn(ballotKind, extendBallot, ({ version, endsAt, explanation }, context) =>
  answerStep(context, {
    action: 'extend',
    version,
    explanation,
    prepare: async (ballot) => {
      if (!mayEndAt({ opensAt: ballot.opensAt.getTime(), endsAt: ballot.endsAt.getTime() }, endsAt)) throw new AppError('BALLOT_SETUP_WRONG', { fields: { endsAt: 'long' } })
      return { set: { endsAt: new Date(endsAt), isExtended: true } }
    },
  }),
)

/** What those who organise do, and what stands above them or counts. */
export const steps = [configure, freeze, publish, thaw, announce, extend, plainStep(discardBallot, 'discard'), plainStep(voidBallot, 'void'), plainStep(recountBallot, 'recount')]
