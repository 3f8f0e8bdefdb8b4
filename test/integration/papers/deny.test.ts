import { describe, expect, it } from 'vitest'
import { getBallot } from '@/shared/contract/ballots'
import { denyPaper } from '@/shared/contract/papers'
import { listMyMessages } from '@/shared/contract/messages'
import { DAY, HOUR } from '@/shared/domain/time'
import { ballotOpen, keyOf, moveTo } from '../../factories/ballots'
import { onPaper, withPaperDesk } from '../../factories/papers'

describe('papers.deny', () => {
  const desk = withPaperDesk()
  const { cloud, people, tellers } = desk
  const [ann, ben] = [0, 1]

  it('is the household’s word: the slip counts no more, the tellers hear of it, and the count waits', async () => {
    const ballot = await ballotOpen(desk)
    const input = { ballotId: ballot.id, key: keyOf('101'), explanation: '我没有签过，演示数据' }
    expect((await people[ann]!.fails(denyPaper, input)).code).toBe('PAPER_NOT_FOUND')
    await onPaper(desk, ballot, '101')
    expect((await people[ann]!.ok(getBallot, { ballotId: ballot.id })).mine).toMatchObject([{ voted: 'paper' }])
    expect((await people[ben]!.fails(denyPaper, input)).code).toBe('VOTE_NOT_ON_ROLL')
    expect((await people[ann]!.ok(denyPaper, input)).state).toBe('denied')
    expect((await people[ann]!.ok(denyPaper, input)).state).toBe('denied')
    expect(await cloud.control.readDocuments('votes', { ballotId: ballot.id })).toMatchObject([{ casts: [{ isDenied: true }] }])
    expect((await tellers[1].ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'ballot.denyPaper_here' })

    await moveTo(cloud, ballot.endsAt + 48 * HOUR)
    await cloud.tick()
    expect((await people[ann]!.ok(getBallot, { ballotId: ballot.id })).state).toBe('COUNTING')
  })

  it('ends with the objections', async () => {
    const ballot = await ballotOpen(desk)
    await onPaper(desk, ballot, '101')
    await moveTo(cloud, ballot.endsAt + 40 * DAY)
    for (let round = 0; round < 4; round++) {
      await cloud.tick()
      await cloud.control.advanceClock(20 * DAY)
    }
    expect((await people[ann]!.ok(getBallot, { ballotId: ballot.id })).state).toBe('CONFIRMED')
    expect((await people[ann]!.fails(denyPaper, { ballotId: ballot.id, key: keyOf('101'), explanation: '我没有签过，演示数据' })).code).toBe('BALLOT_WRONG_STATE')
  })
})
