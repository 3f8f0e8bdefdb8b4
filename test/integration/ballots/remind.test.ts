import { describe, expect, it } from 'vitest'
import { remindOutstanding } from '@/shared/contract/ballots-desk'
import { listMyMessages } from '@/shared/contract/messages'
import { DAY } from '@/shared/domain/time'
import { ballotOpen, voted, withBallotDesk } from '../../factories/ballots'
import type { Phone } from '../../setup/start-cloud'

describe('ballots.remind', () => {
  const desk = withBallotDesk(3)
  const { cloud, secretary, people } = desk
  const reminders = async (phone: Phone) => (await phone.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'ballot.remind').length

  it('tells those whose household has not voted, twice at most and a day apart, however often it is tapped', async () => {
    const { id: ballotId } = await ballotOpen(desk)
    await voted(people[0]!, ballotId, '101')
    const replies = await Promise.all([secretary.call(remindOutstanding, { ballotId }), secretary.call(remindOutstanding, { ballotId })])
    expect(replies.find(({ ok }) => ok)).toMatchObject({ data: { reminded: 5, left: 1 } })
    expect(await reminders(people[0]!)).toBe(0)
    expect(await reminders(people[1]!)).toBe(1)
    expect((await secretary.fails(remindOutstanding, { ballotId })).code).toBe('RATE_LIMITED')
    await cloud.control.advanceClock(DAY)
    await voted(people[1]!, ballotId, '102')
    expect(await secretary.ok(remindOutstanding, { ballotId })).toMatchObject({ reminded: 4, left: 0, nextAt: null })
    expect(await Promise.all(people.map(reminders))).toEqual([0, 1, 2])
    await cloud.control.advanceClock(DAY)
    expect((await secretary.fails(remindOutstanding, { ballotId })).code).toBe('RATE_LIMITED')
  })
})
