import { describe, expect, it } from 'vitest'
import { enterPaper, voidPaper } from '@/shared/contract/papers'
import { ballotOpen } from '../../factories/ballots'
import { entered, entryOf, slipsFor, withPaperDesk } from '../../factories/papers'

describe('papers.void', () => {
  const desk = withPaperDesk()
  const { cloud, secretary, clerks, people } = desk

  it('ends a lost slip before another one is given, and no slip that somebody has typed', async () => {
    const ballot = await ballotOpen(desk)
    const [lost, kept] = await slipsFor(desk, ballot.id, ['101', '102'])
    const input = { ballotId: ballot.id, serial: lost!, explanation: '丢了，演示数据' }
    expect((await people[0]!.fails(voidPaper, input)).code).toBe('FORBIDDEN')
    expect((await secretary.ok(voidPaper, input)).state).toBe('void')
    expect((await secretary.ok(voidPaper, input)).state).toBe('void')
    expect((await clerks[0].fails(enterPaper, await entryOf(clerks[0], ballot, lost!))).code).toBe('PAPER_WRONG_STATE')
    const [again] = await slipsFor(desk, ballot.id, ['101'])
    expect(again).not.toBe(lost)
    await entered(clerks[0], ballot, again!)

    await entered(clerks[0], ballot, kept!)
    expect((await secretary.fails(voidPaper, { ...input, serial: kept! })).code).toBe('PAPER_WRONG_STATE')
    expect((await secretary.fails(voidPaper, { ...input, serial: 'B7-0001-?' })).code).toBe('PAPER_MISREAD')
    expect(await cloud.control.count('audit_entries', { action: 'papers.void' })).toBe(1)
  })
})
