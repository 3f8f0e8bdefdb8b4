import { describe, expect, it } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { BALLOT_STATES } from '@/shared/domain/ballots/ballot-states'
import { DAY, HOUR } from '@/shared/domain/time'
import { lifeMarks, nextAt, readBallotClock } from './ballot-life'

const T0 = Date.UTC(2026, 10, 2, 0)
const step = (day: number, state: BallotDetail['state']): BallotDetail['steps'][number] => ({ at: T0 + day * DAY, action: 'configure', state, as: 'organiser', explanation: null })
const states = (state: BallotDetail['state'], steps: BallotDetail['steps'], hasAct = false) => lifeMarks({ state, steps }, hasAct, T0 + 30 * DAY).map((mark) => mark.state)

describe('the life of a ballot in six seals', () => {
  it('shows what is past, where it is and what is to come', () => {
    expect(states('OPEN', [step(0, 'ROLL_FROZEN'), step(8, 'ANNOUNCED'), step(11, 'OPEN')])).toEqual(['past', 'past', 'here', 'next', 'next', 'next'])
  })

  it('is red only where this office has something to do', () => {
    expect(states('ROLL_PUBLICITY', [step(0, 'ROLL_PUBLICITY')], true)[0]).toBe('mine')
    expect(states('ROLL_PUBLICITY', [step(0, 'ROLL_PUBLICITY')])[0]).toBe('here')
  })

  it('ends where it was stopped, and has no red any more', () => {
    expect(states('VOIDED', [step(0, 'ROLL_FROZEN'), step(8, 'ANNOUNCED'), step(11, 'OPEN'), step(12, 'VOIDED')])).toEqual(['past', 'past', 'ended', 'ended', 'ended', 'ended'])
    expect(states('DISCARDED', [step(0, 'DISCARDED')])).toEqual(Array(6).fill('ended'))
  })

  it('is all green when it is confirmed', () => {
    expect(states('CONFIRMED', [step(20, 'CONFIRMED')])).toEqual(Array(6).fill('past'))
  })

  it('has the day of what was reached under its seal, the first time where it went back', () => {
    const notes = lifeMarks({ state: 'ANNOUNCED', steps: [step(0, 'ROLL_FROZEN'), step(1, 'CONFIG'), step(2, 'ROLL_FROZEN'), step(9, 'ANNOUNCED')] }, false, T0).map(({ note }) => note)
    expect(notes).toEqual(['11月2日', '11月11日', undefined, undefined, undefined, undefined])
  })
})

describe('the clock of a ballot', () => {
  const ballot = { opensAt: T0 + 10 * DAY, endsAt: T0 + 17 * DAY, papersUntil: T0 + 19 * DAY, rollShownUntil: T0 + 7 * DAY, announcedUntil: T0 + 10 * DAY + HOUR, objectionsUntil: T0 + 30 * DAY }

  it('runs to what comes next in each state, or there is none', () => {
    const times = Object.fromEntries(BALLOT_STATES.map((state) => [state, nextAt({ ...ballot, state })]).filter(([, at]) => at !== null))
    expect(times).toEqual({
      ROLL_PUBLICITY: ballot.rollShownUntil,
      // What was announced late opens when its days are over.
      ANNOUNCED: ballot.announcedUntil,
      OPEN: ballot.endsAt,
      CLOSED: ballot.papersUntil,
      COUNTING: ballot.papersUntil,
      RESULT_PUBLICITY: ballot.objectionsUntil,
    })
  })

  it('is never late: what is due is done by whoever looks', () => {
    expect(readBallotClock({ ...ballot, state: 'OPEN' }, ballot.opensAt, ballot.endsAt + 1)).toBeNull()
    expect(readBallotClock({ ...ballot, state: 'OPEN' }, ballot.opensAt, ballot.endsAt - 2 * HOUR)).toEqual({ tone: 'near', text: '还剩 2 小时' })
  })
})
