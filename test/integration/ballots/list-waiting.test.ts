import { describe, expect, it } from 'vitest'
import { listWaitingBallots } from '@/shared/contract/ballots-waiting'
import { HONGQIQIAO } from '../../factories/reports'
import { ballotAnnounced, ballotOpen, moveTo, voted, withBallotDesk } from '../../factories/ballots'

describe('ballots.listWaiting', () => {
  const desk = withBallotDesk(2)
  const { cloud, people, secretary } = desk
  const input = { communityCode: HONGQIQIAO }

  it('names an open ballot until somebody of the household took part, and after its end no more', async () => {
    const [ann, ben] = people as [(typeof people)[0], (typeof people)[0]]
    await ballotAnnounced(desk)
    expect((await ann.ok(listWaitingBallots, input)).items).toEqual([])
    const ballot = await ballotOpen(desk)
    const { items } = await ann.ok(listWaitingBallots, input)
    expect(items.map(({ id }) => id)).toContain(ballot.id)
    expect(items.find(({ id }) => id === ballot.id)).toMatchObject({ title: ballot.title, isHousehold: true, endsAt: ballot.endsAt })
    await voted(ann, ballot.id, '101')
    expect((await ann.ok(listWaitingBallots, input)).items.map(({ id }) => id)).not.toContain(ballot.id)
    expect((await ben.ok(listWaitingBallots, input)).items.find(({ id }) => id === ballot.id)).toMatchObject({ participants: 1 })
    await moveTo(cloud, ballot.endsAt)
    expect((await ben.ok(listWaitingBallots, input)).items.map(({ id }) => id)).not.toContain(ballot.id)
  })

  it('names nothing to whoever is on no roll, and takes two trips beyond the router’s', async () => {
    const ballot = await ballotOpen(desk)
    expect((await secretary.ok(listWaitingBallots, input)).items).toEqual([])
    await people[0]!.ok(listWaitingBallots, input)
    await cloud.control.resetCounters()
    await people[0]!.ok(listWaitingBallots, input)
    const [counted] = (await cloud.control.counters()).filter((one) => one.functionName === 'api')
    expect(ballot.state).toBe('OPEN')
    expect(counted!.trips).toBe(2)
  })

  it('refuses a place that is none', async () => {
    expect((await people[0]!.fails(listWaitingBallots, { communityCode: '999999999999' })).code).toBe('PLACE_UNKNOWN')
  })
})
