import { describe, expect, it } from 'vitest'
import { disputeRoll } from '@/shared/contract/ballots'
import { listMyMessages } from '@/shared/contract/messages'
import { frozen, rollShown, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.disputeRoll', () => {
  const desk = withBallotDesk(1)
  const { secretary, people } = desk

  it('is said while the roll is shown, once however often it is sent, and three times at most', async () => {
    const { id: ballotId } = await rollShown(desk)
    const [ann] = people as [(typeof people)[0]]
    const input = { id: newUlid(), ballotId, text: '对门也该在上面' }
    expect(await ann.ok(disputeRoll, input)).toEqual({ id: input.id, state: 'open' })
    expect(await ann.ok(disputeRoll, input)).toEqual({ id: input.id, state: 'open' })
    expect((await secretary.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toContain('ballot.disputeRoll_here')
    for (let more = 0; more < 2; more++) await ann.ok(disputeRoll, { ...input, id: newUlid() })
    expect((await ann.fails(disputeRoll, { ...input, id: newUlid() })).code).toBe('RATE_LIMITED')
    const hidden = await frozen(desk)
    expect((await ann.fails(disputeRoll, { id: newUlid(), ballotId: hidden.id, text: '看不见的' })).code).toBe('BALLOT_NOT_FOUND')
  })
})
