import { ballotDays } from '@/shared/domain/ballots/ballot-setup'
import type { BallotAction, BallotState } from '@/shared/domain/ballots/ballot-states'
import { legalPeriodEnd } from '@/shared/domain/calendar/legal-period'
import { MINUTE } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import type { BallotDocument } from './ballot-document'
import { CLOCK } from './ballot-facts'
import { findBallot, updateBallot } from './ballots.store'
import { countBallot } from './count-ballot'
import { byCalendar } from './period-end'
import { recountMarks } from './recount-marks'
import { sealBox } from './seal-box'
import { type Addition, takeBallotStep } from './take-ballot-step'

/** What the clock does in a state once its time has come (docs/decisions/015). */
const DUE: Partial<Readonly<Record<BallotState, BallotAction>>> = {
  ANNOUNCED: 'open',
  OPEN: 'close',
  CLOSED: 'startCounting',
  COUNTING: 'count',
  RECOUNT: 'count',
  TALLIED: 'publishProvisional',
  PROVISIONAL: 'publishFinal',
  RESULT_PUBLICITY: 'confirm',
}

/** What a step brings, whoever takes it. */
export const BRINGS: Partial<Readonly<Record<BallotAction, (ballot: BallotDocument, work: Work) => Promise<Addition>>>> = {
  async close(ballot, { now }) {
    await sealBox(ballot._id, true, now)
    return { set: await recountMarks(ballot) }
  },
  async count(ballot, { now }) {
    await sealBox(ballot._id, true, now)
    const tally = await countBallot(ballot, now)
    const buildings = ballot.buildings.map((building, index) => ({ ...building, participants: tally.buildingParticipants[index]! }))
    return { set: { tally, participants: tally.participants, buildings } }
  },
  publishProvisional: async (ballot, work) => ({ set: { provisionalUntil: new Date(await end(ballot, work, 'provisional')) } }),
  publishFinal: async (ballot, work) => ({ set: { objectionsUntil: new Date(await end(ballot, work, 'objection')) } }),
  recount: async () => ({ set: { tally: null, provisionalUntil: null, objectionsUntil: null } }),
}

function end({ ruleSet }: BallotDocument, { ports, now }: Work, days: 'provisional' | 'objection'): Promise<number> {
  return byCalendar(ports.calendar, now, (calendar) => legalPeriodEnd(calendar, now, ballotDays(ruleSet.document.rules)[days]))
}

/** More steps than can be due at once. */
const STEPS = 10
/** What cannot go on now, because a paper or an objection is open, is looked at again. */
const LOOK_AGAIN = 10 * MINUTE

/** Takes the steps that the clock would have taken by now, by whoever looks first. Nothing is due: no trip. What is told of them is delivered by the clock. */
export async function catchUp(ballot: BallotDocument, work: Work): Promise<BallotDocument> {
  let present = ballot
  for (let step = 0; step < STEPS; step++) {
    const action = DUE[present.state]
    if (!action || !present.nextClockAt || present.nextClockAt.getTime() > work.now) break
    try {
      const due = present
      present = (await takeBallotStep(due, { action, actor: CLOCK, version: due.version, now: work.now, ports: work.ports }, async () => (await BRINGS[action]?.(due, work)) ?? {})).ballot
    } catch (error) {
      if (!isAppError(error)) throw error
      if (error.code !== 'BALLOT_CHANGED') return await postpone(present, work, error.code)
      present = (await findBallot(present._id)) ?? present
    }
  }
  return present
}

async function postpone(ballot: BallotDocument, { now, log }: Work, code: string): Promise<BallotDocument> {
  const nextClockAt = new Date(now + LOOK_AGAIN)
  log.info('a ballot waits', { ballotId: ballot._id, state: ballot.state, code })
  await updateBallot(ballot._id, { version: ballot.version }, { set: { nextClockAt } })
  return { ...ballot, nextClockAt }
}
