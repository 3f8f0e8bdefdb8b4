import { describe, expect, it } from 'vitest'
import { listPapers, verifyPaper } from '@/shared/contract/papers'
import { ballotOpen, counted } from '../../factories/ballots'
import { entered, slipsFor, typed, withPaperDesk } from '../../factories/papers'

describe('papers.list', () => {
  const desk = withPaperDesk()
  const { secretary, clerks, people, cloud } = desk

  it('shows what waits, or one state, page by page, and never what a slip says; what will not count after the count alone', async () => {
    const ballot = await ballotOpen(desk)
    const serials = await slipsFor(desk, ballot.id, ['101', '102', '201', '202'])
    for (const serial of serials.slice(0, 3)) await entered(clerks[0], ballot, serial, { signedAt: null })
    await clerks[1].ok(verifyPaper, typed(ballot, serials[0]!, { signedAt: null }))
    await clerks[1].ok(verifyPaper, typed(ballot, serials[1]!))
    const listed = async (input: object = {}) => (await secretary.ok(listPapers, { ballotId: ballot.id, ...input })).items
    expect((await listed()).map(({ serial, state }) => [serial, state])).toEqual([[serials[1], 'disputed'], [serials[2], 'entered']])
    expect((await listed({ state: 'issued' })).map(({ serial }) => serial)).toEqual([serials[3]])
    expect(await listed({ state: 'verified' })).toMatchObject([{ flaw: null, isMine: false, hasPhoto: true }])
    expect(await clerks[0].ok(listPapers, { ballotId: ballot.id, state: 'entered' })).toMatchObject({ items: [{ isMine: true }] })
    const { items, nextCursor } = await secretary.ok(listPapers, { ballotId: ballot.id, limit: 1 })
    expect((await listed({ limit: 1, cursor: nextCursor! }))[0]!.serial).not.toBe(items[0]!.serial)
    expect(JSON.stringify(await listed({ state: 'verified' }))).not.toMatch(/yes|choices|signedAt/)
    expect((await people[0]!.fails(listPapers, { ballotId: ballot.id })).code).toBe('FORBIDDEN')

    await clerks[2].ok(verifyPaper, typed(ballot, serials[1]!))
    await clerks[1].ok(verifyPaper, typed(ballot, serials[2]!, { signedAt: null }))
    await cloud.control.resetCounters()
    await counted(desk, ballot)
    expect((await listed({ state: 'verified' })).map(({ serial, flaw }) => [serial, flaw])).toEqual([[serials[0], 'unsigned'], [serials[1], null], [serials[2], 'unsigned']])
  })
})
