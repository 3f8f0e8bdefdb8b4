import { describe, expect, it } from 'vitest'
import { checkReceipt } from '@/shared/contract/ballot-notices'
import { isUnder } from '@/shared/domain/ballots/proof'
import { sha256 } from '../../../cloudfunctions/lib/kernel/sha256'
import { ballotOpen, counted, drafted, voted } from '../../factories/ballots'
import { onPaper, withPaperDesk } from '../../factories/papers'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.checkReceipt', () => {
  const desk = withPaperDesk(5)
  const { cloud, people } = desk
  const guest = cloud.as('openid-somebody')

  it('leads from a code to the root that the notice prints, after the count, and says whether a later vote took its place', async () => {
    const ballot = await ballotOpen(desk)
    const codes: string[] = []
    for (const [index, door] of ['101', '102', '201', '202', '301'].entries()) codes.push((await voted(people[index]!, ballot.id, door)).receiptCode)
    await onPaper(desk, ballot, '101', { choices: ['no'] })
    const input = { ballotId: ballot.id, receiptCode: codes[0]! }
    expect((await guest.fails(checkReceipt, input)).code).toBe('BALLOT_NOT_COUNTED')
    await counted(desk, ballot)
    for (const receiptCode of codes) {
      const checked = await guest.ok(checkReceipt, { ...input, receiptCode })
      expect(checked).toMatchObject({ of: 6, isUnderRoot: true, isSuperseded: false })
      expect(isUnder(sha256, checked.root, checked.commitment, checked.path)).toBe(true)
      expect(JSON.stringify(checked)).not.toMatch(/yes|-b07-/)
    }
    const stored = (await cloud.control.readDocuments('votes', { ballotId: ballot.id })) as unknown as { casts: { channel: string; receiptCode: string }[] }[]
    const paper = stored.flatMap(({ casts }) => casts).find(({ channel }) => channel === 'paper')!
    expect(await guest.ok(checkReceipt, { ...input, receiptCode: paper.receiptCode })).toMatchObject({ isUnderRoot: true, isSuperseded: true })
    expect((await guest.fails(checkReceipt, { ...input, receiptCode: '0000-0000-0000' })).code).toBe('VOTE_NOT_IN_BOX')
    expect((await guest.fails(checkReceipt, { ...input, ballotId: newUlid() })).code).toBe('BALLOT_NOT_FOUND')
    expect((await guest.fails(checkReceipt, { ...input, ballotId: (await drafted(desk)).id })).code).toBe('BALLOT_NOT_FOUND')
  })
})
