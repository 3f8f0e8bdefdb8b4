import { describe, expect, it } from 'vitest'
import { getBallot } from '@/shared/contract/ballots'
import { answerObjection, objectToResult } from '@/shared/contract/ballot-notices'
import { listMyMessages } from '@/shared/contract/messages'
import { DAY } from '@/shared/domain/time'
import { ballotOpen, counted, moveTo, voted, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.answerObjection', () => {
  const desk = withBallotDesk(2)
  const { cloud, secretary, street, tellers, people } = desk

  it('holds the confirmation up until it is answered; after five working days the street hears of it', async () => {
    const ballot = await ballotOpen(desk)
    await voted(people[0]!, ballot.id, '101')
    await counted(desk, ballot)
    const made = await people[0]!.ok(objectToResult, { id: newUlid(), ballotId: ballot.id, text: '演示数据' })
    const kinds = async (phone = street) => (await phone.ok(listMyMessages, {})).items.map(({ kind }) => kind)
    await moveTo(cloud, made.dueAt! - DAY / 2)
    await cloud.tick()
    expect(await kinds()).not.toContain('ballot.objectLate_here')
    await moveTo(cloud, made.dueAt!)
    await cloud.tick()
    expect((await kinds()).filter((kind) => kind === 'ballot.objectLate_here')).toHaveLength(1)
    await cloud.tick()
    expect((await kinds()).filter((kind) => kind === 'ballot.objectLate_here')).toHaveLength(1)

    const { objectionsUntil } = await secretary.ok(getBallot, { ballotId: ballot.id })
    await moveTo(cloud, objectionsUntil!)
    await cloud.tick()
    expect((await secretary.ok(getBallot, { ballotId: ballot.id })).state).toBe('RESULT_PUBLICITY')

    const input = { ballotId: ballot.id, objectionId: made.id, state: 'refused' as const, reply: '名册是对的，演示数据' }
    for (const phone of [people[0]!, tellers[0]]) expect((await phone.fails(answerObjection, input)).code).toBe('FORBIDDEN')
    expect((await secretary.fails(answerObjection, { ...input, objectionId: newUlid() })).code).toBe('OBJECTION_NOT_FOUND')
    expect(await secretary.ok(answerObjection, input)).toMatchObject({ state: 'refused', reply: input.reply, isMine: false })
    expect((await secretary.ok(answerObjection, input)).state).toBe('refused')
    expect((await street.fails(answerObjection, { ...input, state: 'upheld' })).code).toBe('OBJECTION_ANSWERED')
    expect(await kinds(people[0])).toContain('ballot.answerObjection')
    await cloud.control.advanceClock(DAY)
    await cloud.tick()
    expect((await secretary.ok(getBallot, { ballotId: ballot.id })).state).toBe('CONFIRMED')
  })
})
