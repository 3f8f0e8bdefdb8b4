import { describe, expect, it } from 'vitest'
import { listPaperHints } from '@/shared/contract/papers'
import { ballotOpen, counted } from '../../factories/ballots'
import { onPaper, withPaperDesk } from '../../factories/papers'

describe('papers.listHints', () => {
  const desk = withPaperDesk()
  const { secretary, clerks, tellers } = desk

  it('tells the two tellers what looks unusual, after the count, and voids nothing', async () => {
    const ballot = await ballotOpen(desk)
    const serials: string[] = []
    for (const door of ['101', '102', '201', '202']) serials.push(await onPaper(desk, ballot, door))
    const input = { ballotId: ballot.id }
    expect((await tellers[0].fails(listPaperHints, input)).code).toBe('BALLOT_NOT_COUNTED')
    const result = await counted(desk, ballot)
    const hints = await tellers[0].ok(listPaperHints, input)
    expect(hints.items).toEqual([
      { kind: 'same_pair_fast', count: 4, of: 4, serials },
      { kind: 'one_collector', count: 4, of: 6, serials },
    ])
    expect(result.participants).toBe(4)
    for (const phone of [secretary, clerks[0]]) expect((await phone.fails(listPaperHints, input)).code).toBe('FORBIDDEN')
  })
})
