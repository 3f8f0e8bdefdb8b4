import { describe, expect, it } from 'vitest'
import { verifyPaper, viewPaper } from '@/shared/contract/papers'
import { ballotOpen, counted } from '../../factories/ballots'
import { entered, slipsFor, typed, withPaperDesk } from '../../factories/papers'

describe('papers.view', () => {
  const desk = withPaperDesk()
  const { cloud, secretary, street, tellers, clerks, people } = desk

  it('shows the photo to whoever verifies, not to whoever entered, to no office that organises; each look is an act', async () => {
    const ballot = await ballotOpen(desk)
    const [serial, blank] = await slipsFor(desk, ballot.id, ['101', '102'])
    await entered(clerks[0], ballot, serial!)
    const input = { ballotId: ballot.id, serial: serial! }
    expect((await clerks[1].ok(viewPaper, input)).url).toContain('http')
    expect((await clerks[0].fails(viewPaper, input)).code).toBe('PAPER_NEEDS_ANOTHER')
    expect((await clerks[1].fails(viewPaper, { ...input, serial: blank! })).code).toBe('PAPER_WRONG_STATE')
    for (const phone of [secretary, street, people[0]!]) expect((await phone.fails(viewPaper, input)).code).toBe('FORBIDDEN')
    expect(await cloud.control.count('audit_entries', { action: 'papers.view' })).toBe(1)

    await clerks[1].ok(verifyPaper, typed(ballot, serial!))
    // Settled: nobody has a reason to look, until the tellers have after the count.
    for (const phone of [clerks[2], tellers[0]]) expect((await phone.fails(viewPaper, input)).code).toBe('PAPER_WRONG_STATE')
    await counted(desk, ballot)
    expect((await tellers[0].ok(viewPaper, input)).url).toContain('http')
    expect((await clerks[2].fails(viewPaper, input)).code).toBe('PAPER_WRONG_STATE')
  })
})
