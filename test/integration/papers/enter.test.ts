import { beforeAll, describe, expect, it } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { enterPaper } from '@/shared/contract/papers'
import { HOUR } from '@/shared/domain/time'
import { ballotOpen, moveTo } from '../../factories/ballots'
import { entered, entryOf, slipsFor, withPaperDesk } from '../../factories/papers'
import { jpegPhoto } from '../../factories/photos'

describe('papers.enter', () => {
  const desk = withPaperDesk()
  const { cloud, secretary, street, tellers, clerks, people } = desk
  const [clerk, other] = clerks
  let ballot: BallotDetail
  let serials: string[]
  beforeAll(async () => {
    ballot = await ballotOpen(desk)
    serials = await slipsFor(desk, ballot.id, ['101', '102', '201', '202', '301'])
  })

  it('keeps what stands on the slip and a clean photo of it, tells nobody what it is, and counts nothing yet', async () => {
    const input = await entryOf(clerk, ballot, serials[0]!)
    const slip = await clerk.ok(enterPaper, input)
    expect(slip).toMatchObject({ state: 'entered', isMine: true, hasPhoto: true, flaw: null })
    expect(JSON.stringify(slip)).not.toContain('yes')
    expect(await clerk.ok(enterPaper, input)).toEqual(slip)
    const [stored] = await cloud.control.readDocuments('ballot_papers', { serial: serials[0] })
    expect(stored).toMatchObject({ readings: [{ reading: { choices: ['yes'] } }], photoFileId: expect.stringContaining(`ballots/${ballot.id}/papers/`) as string })
    expect(await cloud.control.count('votes', { ballotId: ballot.id })).toBe(0)
  })

  it('is done once, and of a slip that exists', async () => {
    const fails = async (serial: string) => (await clerk.fails(enterPaper, await entryOf(clerk, ballot, serial))).code
    await entered(other, ballot, serials[1]!)
    expect(await fails(serials[1]!)).toBe('PAPER_WRONG_STATE')
    // Two numbers that changed places.
    expect(await fails(serials[2]!.replace('-0003-', '-0030-'))).toBe('PAPER_MISREAD')
    expect(await fails('B7-0999-3')).toMatch(/^PAPER_(MISREAD|NOT_FOUND)$/)
    expect((await clerk.ok(enterPaper, await entryOf(clerk, ballot, ` ${serials[2]!.toLowerCase()} `))).state).toBe('entered')
  })

  it('takes the photo from whoever types it alone', async () => {
    const input = await entryOf(clerk, ballot, serials[3]!)
    expect((await other.fails(enterPaper, input)).code).toBe('UPLOAD_NOT_YOURS')
    expect((await clerk.fails(enterPaper, { ...input, photoId: await clerk.upload('elsewhere/1.jpg', jpegPhoto()) })).code).toBe('UPLOAD_NOT_YOURS')
    expect((await clerk.fails(enterPaper, { ...input, photoId: await clerk.upload(`${ballot.id}/text.jpg`, new TextEncoder().encode('no picture')) })).code).toBe('PHOTO_NOT_AN_IMAGE')
  })

  it('is for those who type slips: S12, whoever organises reads none', async () => {
    for (const phone of [secretary, street, people[0]!]) expect((await phone.fails(enterPaper, await entryOf(phone, ballot, serials[3]!))).code).toBe('FORBIDDEN')
    expect((await entered(tellers[0], ballot, serials[3]!)).state).toBe('entered')
  })

  it('is done until 48 hours after the close', async () => {
    await moveTo(cloud, ballot.endsAt + 48 * HOUR)
    expect((await clerk.fails(enterPaper, await entryOf(clerk, ballot, serials[4]!))).code).toBe('BALLOT_PAPERS_CLOSED')
  })
})
