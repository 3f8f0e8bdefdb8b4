import { describe, expect, it } from 'vitest'
import { getBallot } from '@/shared/contract/ballots'
import { getTopic } from '@/shared/contract/topics'
import { DAY, HOUR } from '@/shared/domain/time'
import { ballotAnnounced, moveTo, THREE_OPTIONS, voted, withBallotDesk } from '../../factories/ballots'

describe('ballots.get', () => {
  const desk = withBallotDesk()
  const { cloud, secretary, people } = desk

  it('goes its whole way by whoever looks, without the timer, and the topic goes with it', async () => {
    const announced = await ballotAnnounced(desk, { kind: 'single' }, { options: THREE_OPTIONS })
    const { id: ballotId, topicId } = announced
    const look = () => people[0]!.ok(getBallot, { ballotId })
    const topicState = async () => (await secretary.ok(getTopic, { topicId })).state
    await moveTo(cloud, announced.opensAt)
    expect((await look()).state).toBe('OPEN')
    for (const [index, door] of ['101', '102', '201', '202'].entries()) await voted(people[index]!, ballotId, door, [index === 0 ? 'o2' : 'o1'])
    expect(await look()).toMatchObject({ participants: 4, result: null, buildings: [{ name: '7栋', keys: 6, participants: 4 }] })

    await moveTo(cloud, announced.endsAt)
    expect((await look()).state).toBe('COUNTING')
    expect(await topicState()).toBe('DECIDING')
    await moveTo(cloud, announced.endsAt + 48 * HOUR)
    expect(await look()).toMatchObject({ state: 'PROVISIONAL', result: 'passed', participants: 4 })
    expect(await topicState()).toBe('PASSED')
    await cloud.control.advanceClock(6 * DAY)
    const final = await look()
    expect(final).toMatchObject({ state: 'RESULT_PUBLICITY', result: 'passed' })
    expect(await topicState()).toBe('OBJECTION')
    // The topic's own limit says nothing while its ballot is there.
    await cloud.tick()
    expect(await topicState()).toBe('OBJECTION')
    await moveTo(cloud, final.objectionsUntil!)
    expect((await look()).state).toBe('CONFIRMED')
    expect(await topicState()).toBe('CONFIRMED')
    expect((await look()).steps.map(({ action }) => action)).toEqual(['freezeRoll', 'publishRoll', 'announce', 'open', 'close', 'startCounting', 'count', 'publishProvisional', 'publishFinal', 'confirm'])
  })

  it('of too few people is invalid, and the topic may come to a vote again when it is over', async () => {
    const announced = await ballotAnnounced(desk)
    await moveTo(cloud, announced.opensAt)
    await voted(people[0]!, announced.id, '101')
    await moveTo(cloud, announced.endsAt + 48 * HOUR)
    await cloud.tick()
    expect((await people[0]!.ok(getBallot, { ballotId: announced.id })).result).toBe('invalid_quorum')
    expect((await secretary.ok(getTopic, { topicId: announced.topicId })).state).toBe('INVALID_QUORUM')
  })

  it('where things stay as they are is no work: the topic is put away when its ballot is confirmed', async () => {
    const announced = await ballotAnnounced(desk, { kind: 'single' })
    await moveTo(cloud, announced.opensAt)
    for (const [index, door] of ['101', '102', '201', '202'].entries()) await voted(people[index]!, announced.id, door, ['o2'])
    await moveTo(cloud, announced.endsAt + 48 * HOUR)
    await cloud.tick()
    expect((await people[0]!.ok(getBallot, { ballotId: announced.id })).result).toBe('passed')
    expect((await secretary.ok(getTopic, { topicId: announced.topicId })).state).toBe('FAILED')
    for (let day = 0; day < 30; day += 10) {
      await cloud.control.advanceClock(10 * DAY)
      await cloud.tick()
    }
    expect((await secretary.ok(getTopic, { topicId: announced.topicId })).state).toBe('ARCHIVED')
  })
})
