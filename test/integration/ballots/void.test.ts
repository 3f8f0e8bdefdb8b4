import { describe, expect, it } from 'vitest'
import { getBallot } from '@/shared/contract/ballots'
import { createBallot, voidBallot } from '@/shared/contract/ballots-desk'
import { getTopic } from '@/shared/contract/topics'
import { ballotOpen, counted, setupFor, voted, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.void', () => {
  const desk = withBallotDesk()
  const { secretary, street, people, tellers } = desk

  it('is for the street, also after the count: the topic comes to a vote anew', async () => {
    const open = await ballotOpen(desk)
    for (const [index, door] of ['101', '102', '201', '202'].entries()) await voted(people[index]!, open.id, door)
    const result = await counted(desk, open)
    expect(result).toMatchObject({ state: 'PROVISIONAL', result: 'passed' })
    expect((await secretary.ok(getTopic, { topicId: open.topicId })).state).toBe('PASSED')
    const step = { ballotId: open.id, version: result.version, explanation: '名册错了' }
    for (const other of [secretary, tellers[0], people[0]!]) expect((await other.fails(voidBallot, step)).code).toBe('FORBIDDEN')
    expect(await street.ok(voidBallot, step)).toMatchObject({ state: 'VOIDED' })
    expect((await secretary.ok(getTopic, { topicId: open.topicId })).state).toBe('DECIDING')
    const setup = await setupFor(desk, open.topicId)
    expect((await secretary.ok(createBallot, { ballotId: newUlid(), topicId: open.topicId, ...setup })).state).toBe('CONFIG')
    expect((await people[0]!.ok(getBallot, { ballotId: open.id })).steps.map(({ explanation }) => explanation)).toContain('名册错了')
  })
})
