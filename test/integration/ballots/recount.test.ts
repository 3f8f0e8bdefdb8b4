import { describe, expect, it } from 'vitest'
import { getBallot } from '@/shared/contract/ballots'
import { recountBallot } from '@/shared/contract/ballots-desk'
import { getTopic } from '@/shared/contract/topics'
import { ballotOpen, counted, voted, withBallotDesk } from '../../factories/ballots'

describe('ballots.recount', () => {
  const desk = withBallotDesk()
  const { cloud, secretary, people, tellers } = desk

  it('hides the result, counts the same votes again, and the topic follows', async () => {
    const open = await ballotOpen(desk)
    for (const [index, door] of ['101', '102', '201', '202', '301'].entries()) await voted(people[index]!, open.id, door, [index < 2 ? 'no' : 'yes'])
    const result = await counted(desk, open)
    const recounting = await tellers[0].ok(recountBallot, { ballotId: open.id, version: result.version, explanation: '再数一遍' })
    expect(recounting).toMatchObject({ state: 'RECOUNT', result: null })
    expect((await secretary.ok(getTopic, { topicId: open.topicId })).state).toBe('DECIDING')
    await cloud.tick()
    expect(await people[0]!.ok(getBallot, { ballotId: open.id })).toMatchObject({ state: 'PROVISIONAL', result: 'passed', participants: 5 })
    expect((await secretary.ok(getTopic, { topicId: open.topicId })).state).toBe('PASSED')
  })
})
