import { describe, expect, it } from 'vitest'
import { listObjections, objectToResult } from '@/shared/contract/ballot-notices'
import { ballotOpen, counted, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.listObjections', () => {
  const desk = withBallotDesk(2)
  const { secretary, street, tellers, people } = desk

  it('shows all of them to those who answer, count or stand above, one’s own to everybody else, and how many there are', async () => {
    const ballot = await ballotOpen(desk)
    await counted(desk, ballot)
    for (const phone of people) await phone.ok(objectToResult, { id: newUlid(), ballotId: ballot.id, text: '演示数据' })
    for (const phone of [secretary, street, tellers[0]]) expect(await phone.ok(listObjections, { ballotId: ballot.id })).toMatchObject({ items: [{ isMine: false }, { isMine: false }], total: 2, open: 2 })
    expect(await people[1]!.ok(listObjections, { ballotId: ballot.id })).toMatchObject({ items: [{ isMine: true }], total: 2, open: 2, nextCursor: null })
    const { items, nextCursor } = await secretary.ok(listObjections, { ballotId: ballot.id, limit: 1 })
    expect((await secretary.ok(listObjections, { ballotId: ballot.id, limit: 1, cursor: nextCursor! })).items[0]!.id).not.toBe(items[0]!.id)
  })
})
