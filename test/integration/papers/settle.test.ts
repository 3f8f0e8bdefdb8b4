import { describe, expect, it } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { getNotice } from '@/shared/contract/ballot-notices'
import { denyPaper, settlePaper, verifyPaper } from '@/shared/contract/papers'
import { ballotOpen, counted, keyOf } from '../../factories/ballots'
import { entered, onPaper, slipsFor, typed, withPaperDesk } from '../../factories/papers'

describe('papers.settle', () => {
  const desk = withPaperDesk()
  const { clerks, people, tellers, secretary } = desk
  const deny = (ballot: BallotDetail, door: string, index: number) => people[index]!.ok(denyPaper, { ballotId: ballot.id, key: keyOf(door), explanation: '我没有签过，演示数据' })

  it('is one of the two tellers’, who typed nothing of it; what is upheld counts, what is revoked does not', async () => {
    const ballot = await ballotOpen(desk)
    const [serial] = await slipsFor(desk, ballot.id, ['101'])
    await entered(tellers[0], ballot, serial!)
    await clerks[1].ok(verifyPaper, typed(ballot, serial!))
    const other = await onPaper(desk, ballot, '102', { choices: ['no'] })
    await onPaper(desk, ballot, '201')
    const input = { ballotId: ballot.id, serial: serial!, isUpheld: true, explanation: '问过了，是本人签的，演示数据' }
    expect((await tellers[1].fails(settlePaper, input)).code).toBe('PAPER_WRONG_STATE')
    await deny(ballot, '101', 0)
    await deny(ballot, '102', 1)
    expect((await tellers[0].fails(settlePaper, input)).code).toBe('PAPER_NEEDS_ANOTHER')
    for (const phone of [secretary, clerks[2]]) expect((await phone.fails(settlePaper, input)).code).toBe('FORBIDDEN')
    expect((await tellers[1].ok(settlePaper, input)).state).toBe('verified')
    expect((await tellers[1].ok(settlePaper, input)).state).toBe('verified')
    // Once it was looked at, that is final.
    expect((await people[0]!.fails(denyPaper, { ballotId: ballot.id, key: keyOf('101'), explanation: '演示数据' })).code).toBe('BALLOT_WRONG_STATE')
    expect((await tellers[0].ok(settlePaper, { ...input, serial: other, isUpheld: false })).state).toBe('invalid')

    const result = await counted(desk, ballot)
    const { certificate } = await secretary.ok(getNotice, { noticeId: result.notices[0]!.id })
    expect(certificate).toMatchObject({ participants: 2, byOption: [{ id: 'yes', votes: 2 }, { id: 'no', votes: 0 }], papers: { returned: 3, counted: 2 } })
  })
})
