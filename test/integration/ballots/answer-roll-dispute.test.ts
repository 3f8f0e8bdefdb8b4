import { describe, expect, it } from 'vitest'
import { disputeRoll } from '@/shared/contract/ballots'
import { answerRollDispute } from '@/shared/contract/ballots-desk'
import { listMyMessages } from '@/shared/contract/messages'
import { rollShown, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.answerRollDispute', () => {
  const desk = withBallotDesk(1)
  const { secretary, people } = desk

  it('is answered once, and whoever said it hears of it', async () => {
    const { id: ballotId } = await rollShown(desk)
    const disputeId = newUlid()
    await people[0]!.ok(disputeRoll, { id: disputeId, ballotId, text: '对门也该在上面' })
    const answer = { ballotId, disputeId, state: 'kept' as const, reply: '对门在六栋，看过了' }
    expect(await secretary.ok(answerRollDispute, answer)).toMatchObject({ state: 'kept', reply: answer.reply })
    expect(await secretary.ok(answerRollDispute, answer)).toMatchObject({ state: 'kept' })
    expect((await secretary.fails(answerRollDispute, { ...answer, state: 'mended' })).code).toBe('BALLOT_WRONG_STATE')
    expect((await secretary.fails(answerRollDispute, { ...answer, disputeId: newUlid() })).code).toBe('DISPUTE_NOT_FOUND')
    expect((await people[0]!.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toContain('ballot.answerDispute')
  })
})
