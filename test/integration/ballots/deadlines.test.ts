import { describe, expect, it } from 'vitest'
import { closeAccount } from '@/shared/contract/account'
import { castVote, getBallot } from '@/shared/contract/ballots'
import { announceBallot, publishRoll } from '@/shared/contract/ballots-desk'
import { beijingDate, DAY, HOUR } from '@/shared/domain/time'
import { ballotOpen, counted, frozen, keyOf, moveTo, voted, withBallotDesk } from '../../factories/ballots'
import { liveRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { WIDE_ROLL } from '../../factories/topics'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('the days of a ballot', () => {
  const desk = withBallotDesk()
  const { cloud, secretary, people } = desk

  it('end by the server’s clock while votes arrive: each one is in the count, or its sender was told', async () => {
    const ballot = await ballotOpen(desk)
    await moveTo(cloud, ballot.endsAt - 1_500)
    const told = new Map<string, boolean>()
    const cast = async (index: number, door: string) => {
      const reply = await people[index]!.call(castVote, { castId: newUlid(), ballotId: ballot.id, key: keyOf(door), choices: ['yes'] })
      told.set(door, reply.ok)
      if (!reply.ok) expect(reply.error.code).toBe('BALLOT_NOT_OPEN')
    }
    const doors = ['101', '102', '201', '202', '301']
    await Promise.all([...doors.map((door, index) => cast(index, door)), cloud.control.advanceClock(2_000), cloud.tick(), secretary.call(getBallot, { ballotId: ballot.id })])
    await cloud.control.advanceClock(48 * HOUR)
    await cloud.tick()
    const taken = [...told.values()].filter(Boolean).length
    expect((await secretary.ok(getBallot, { ballotId: ballot.id })).participants).toBe(taken)
    const votes = (await cloud.control.readDocuments('votes', { ballotId: ballot.id })) as unknown as { casts: { at: Date; batch: number }[] }[]
    expect(votes.every(({ casts }) => casts.every(({ at, batch }) => new Date(at).getTime() < ballot.endsAt && batch > 0))).toBe(true)
    expect(votes).toHaveLength(taken)
  })

  it('do not end with an account (S8): the vote of the household stays and counts, and nobody is named in it any more', async () => {
    const ballot = await ballotOpen(desk)
    for (const [index, door] of ['101', '102', '201', '202'].entries()) await voted(people[index]!, ballot.id, door)
    const gone = cloud.as('openid-goes')
    const personId = await people[3]!.personId()
    const named = async () => JSON.stringify([await cloud.control.readDocuments('votes', {}), await cloud.control.readDocuments('vote_boxes', {}), await cloud.control.readDocuments('ballot_keys', {})]).includes(personId)
    expect(await named()).toBe(true)
    await people[3]!.ok(closeAccount, {})
    await cloud.control.advanceClock(7 * DAY)
    await cloud.tick()
    expect(await named()).toBe(false)
    expect((await gone.ok(getBallot, { ballotId: ballot.id })).participants).toBe(4)
    expect(await counted(desk, ballot)).toMatchObject({ result: 'passed', participants: 4 })
  })
})

/** 2026-09-28 is the vector of deliberation.md: seven days end within 国庆, and so with the 8th of October. */
describe('the holidays of the State Council', () => {
  const cloud = withCloud()

  it('move what ends within them to the end of the first day that is worked', async () => {
    await cloud.control.setClock(Date.parse('2026-09-28T10:00:00+08:00'))
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    for (const openid of ['openid-teller-a', 'openid-teller-b']) await cloud.appoint(openid, 'scrutineer', HONGQIQIAO)
    await liveRoll(secretary, WIDE_ROLL)
    const { id: ballotId, version } = await frozen({ cloud, secretary })
    const shown = await secretary.ok(publishRoll, { ballotId, version })
    expect(beijingDate(shown.rollShownUntil! - 1)).toBe('2026-10-08')
    await moveTo(cloud, shown.rollShownUntil! - 1_000)
    expect((await secretary.fails(announceBallot, { ballotId, version: shown.version })).code).toBe('BALLOT_TOO_EARLY')
    await moveTo(cloud, shown.rollShownUntil!)
    const announced = await secretary.ok(announceBallot, { ballotId, version: shown.version })
    // The 12th is a Monday; the 10th, a Saturday, is worked instead of a holiday and would have ended it as well.
    expect(beijingDate(announced.announcedUntil! - 1)).toBe('2026-10-12')
  })
})
