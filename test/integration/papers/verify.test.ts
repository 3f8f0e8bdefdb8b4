import { beforeAll, describe, expect, it } from 'vitest'
import { type BallotDetail, castVote, getBallot } from '@/shared/contract/ballots'
import { getNotice } from '@/shared/contract/ballot-notices'
import { listPapers, verifyPaper } from '@/shared/contract/papers'
import { ballotOpen, counted, keyOf, voted } from '../../factories/ballots'
import { entered, onPaper, slipsFor, typed, withPaperDesk } from '../../factories/papers'
import { DOORS } from '../../factories/topics'
import { newUlid } from '../../setup/start-cloud'

describe('papers.verify', () => {
  const desk = withPaperDesk(3)
  const { cloud, secretary, clerks, people, tellers } = desk
  const [first, second, third] = clerks
  let ballot: BallotDetail
  beforeAll(async () => {
    ballot = await ballotOpen(desk)
  })
  const castsOf = async (door: string, { id } = ballot) => ((await cloud.control.readDocuments('votes', { _id: `${id}:${keyOf(door)}` }))[0]?.casts ?? []) as { channel: string; choices: string[]; castId: string; isUnclear: boolean }[]

  it('S9: is another person’s, and makes the slip the vote of its key once', async () => {
    const [serial] = await slipsFor(desk, ballot.id, ['301'])
    expect((await second.fails(verifyPaper, typed(ballot, serial!))).code).toBe('PAPER_WRONG_STATE')
    await entered(first, ballot, serial!)
    expect((await first.fails(verifyPaper, typed(ballot, serial!))).code).toBe('PAPER_NEEDS_ANOTHER')
    expect((await secretary.fails(verifyPaper, typed(ballot, serial!))).code).toBe('FORBIDDEN')
    const [one, again] = await Promise.all([second.call(verifyPaper, typed(ballot, serial!)), second.call(verifyPaper, typed(ballot, serial!))])
    expect([one.ok, again.ok]).toContain(true)
    const slip = await second.ok(verifyPaper, typed(ballot, serial!))
    expect(slip).toMatchObject({ state: 'verified', isMine: true })
    expect(JSON.stringify(slip)).not.toContain('yes')
    expect(await castsOf('301')).toMatchObject([{ channel: 'paper', castId: serial, choices: ['yes'] }])
    expect((await secretary.ok(getBallot, { ballotId: ballot.id })).participants).toBe(1)
  })

  it('asks a third person where two read differently, and counts what two of three read', async () => {
    const [serial] = await slipsFor(desk, ballot.id, ['302'])
    await entered(first, ballot, serial!)
    const disputed = await second.ok(verifyPaper, typed(ballot, serial!, { choices: ['no'] }))
    expect(disputed.state).toBe('disputed')
    for (const phone of [first, second]) expect((await phone.fails(verifyPaper, typed(ballot, serial!, { choices: [] }))).code).toBe('PAPER_NEEDS_ANOTHER')
    expect(await castsOf('302')).toEqual([])
    expect((await third.ok(verifyPaper, typed(ballot, serial!, { choices: ['no'] }))).state).toBe('verified')
    expect(await castsOf('302')).toMatchObject([{ choices: ['no'] }])
  })

  it('takes three readings of one slip for an unclear one', async () => {
    const [serial] = await slipsFor(desk, ballot.id, ['202'])
    await entered(first, ballot, serial!)
    await second.ok(verifyPaper, typed(ballot, serial!, { choices: ['no'] }))
    await third.ok(verifyPaper, typed(ballot, serial!, { choices: [] }))
    expect(await castsOf('202')).toMatchObject([{ choices: [], isUnclear: true }])
  })

  it('is finished by the clock where a call died before the vote was written; the count waits for it', async () => {
    const [serial] = await slipsFor(desk, ballot.id, ['201'])
    await entered(first, ballot, serial!)
    const [slip] = await cloud.control.readDocuments('ballot_papers', { serial })
    const at = new Date(await cloud.control.now())
    await cloud.control.importDocuments('ballot_papers', [{ ...slip!, state: 'verified', agreed: { choices: ['yes'], signedAt: ballot.opensAt, isUnclear: false }, verifiedAt: at, castDueSince: at }])
    expect((await first.ok(listPapers, { ballotId: ballot.id })).items.map((one) => one.serial)).toEqual([serial])
    await cloud.tick()
    expect(await castsOf('201')).toMatchObject([{ castId: serial }])
    expect((await first.ok(listPapers, { ballotId: ballot.id })).items).toEqual([])
  })

  it('S3: an elder’s paper and then their own vote online are one vote, by the precedence, and both stay traced', async () => {
    const paper = await onPaper(desk, ballot, '101', { choices: ['no'] })
    const { receiptCode } = await voted(people[0]!, ballot.id, '101', ['yes'])
    expect(await castsOf('101')).toMatchObject([{ channel: 'paper', castId: paper }, { channel: 'online' }])
    expect((await people[0]!.ok(getBallot, { ballotId: ballot.id })).mine).toMatchObject([{ voted: 'online', receiptCode }])
    const result = await counted(desk, ballot)
    const { certificate } = await secretary.ok(getNotice, { noticeId: result.notices[0]!.id })
    // 101 online yes; 301 and 201 yes, 302 no on paper, 202 unclear.
    expect(certificate).toMatchObject({ participants: 5, byOption: [{ id: 'yes', votes: 3 }, { id: 'no', votes: 1 }], invalid: 1, byChannel: { online: 1, paper: 4 }, papers: { issued: 5, returned: 5, counted: 3, superseded: 1, invalid: 1 } })
  })

  it('counts each key once, whatever comes in on paper and online at the same time', async () => {
    const other = await ballotOpen(desk)
    const serials = await slipsFor(desk, other.id, DOORS)
    await Promise.all(serials.map((serial) => entered(first, other, serial, { choices: ['no'] })))
    const online = people.map((phone, index) => ({ phone, door: DOORS[index]!, castId: newUlid() }))
    const taps = [...online, ...online].map(({ phone, door, castId }) => phone.ok(castVote, { castId, ballotId: other.id, key: keyOf(door), choices: ['yes'] }))
    await Promise.all([...taps, ...serials.flatMap((serial) => [second, third].map((phone) => phone.call(verifyPaper, typed(other, serial, { choices: ['no'] }))))])
    expect((await first.ok(listPapers, { ballotId: other.id })).items).toEqual([])
    for (const door of DOORS) expect((await castsOf(door, other)).filter(({ channel }) => channel === 'paper')).toHaveLength(1)
    const result = await counted(desk, other)
    expect(result).toMatchObject({ participants: DOORS.length })
    const { certificate } = await tellers[0].ok(getNotice, { noticeId: result.notices[0]!.id })
    expect(certificate).toMatchObject({ byOption: [{ id: 'yes', votes: 3 }, { id: 'no', votes: 3 }], papers: { counted: 3, superseded: 3 } })
  })
})
