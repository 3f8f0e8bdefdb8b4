import { describe, expect, it } from 'vitest'
import { getNotice } from '@/shared/contract/ballot-notices'
import { recountBallot, voidBallot } from '@/shared/contract/ballots-desk'
import { noticeHash } from '@/shared/domain/ballots/certificate'
import { sha256 } from '../../../cloudfunctions/lib/kernel/sha256'
import { ballotOpen, counted, voted } from '../../factories/ballots'
import { withPaperDesk } from '../../factories/papers'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.getNotice', () => {
  const desk = withPaperDesk(5)
  const { cloud, secretary, street, tellers, people } = desk
  const guest = cloud.as('openid-somebody')
  const DOORS = ['101', '102', '201', '202', '301']

  it('answers each version as it was published, to everybody, and which one took its place', async () => {
    const open = await ballotOpen(desk)
    for (const [index, phone] of people.entries()) await voted(phone, open.id, DOORS[index]!, [index < 4 ? 'yes' : 'no'])
    const before = await Promise.all(open.notices.map(({ id }) => guest.ok(getNotice, { noticeId: id })))
    expect(before.map(({ kind, number, certificate, isIntact }) => [kind, number, certificate, isIntact])).toEqual([['announcement', 2, null, true], ['roll', 1, null, true]])
    expect(before[0]!.matter).toMatchObject({ electorate: 6, rollHash: open.rollHash, opensAt: open.opensAt })

    const result = await counted(desk, open)
    const provisional = await guest.ok(getNotice, { noticeId: result.notices[0]!.id })
    expect(provisional).toMatchObject({ kind: 'provisional', number: 3, isIntact: true, supersededBy: null, hash: result.notices[0]!.hash, certificate: { participants: 5, result: 'passed', byOption: [{ id: 'yes', votes: 4 }, { id: 'no', votes: 1 }], electorate: 6, quorumNeeded: 4, lines: 5, byChannel: { online: 5, paper: 0 } } })
    expect(provisional.certificate!.tellers).toHaveLength(2)

    // A recount is another version; the first one stays what it was.
    await tellers[0].ok(recountBallot, { ballotId: open.id, version: result.version, explanation: '再数一遍' })
    await cloud.tick()
    const again = await counted(desk, open)
    expect(again.notices.map(({ kind }) => kind)).toEqual(['provisional', 'provisional', 'announcement', 'roll'])
    expect(await guest.ok(getNotice, { noticeId: provisional.id })).toEqual({ ...provisional, supersededBy: again.notices[0]!.id })
    const voided = await street.ok(voidBallot, { ballotId: open.id, version: again.version, explanation: '名册有误，演示数据' })
    expect(await guest.ok(getNotice, { noticeId: voided.notices[0]!.id })).toMatchObject({ kind: 'voided', explanation: '名册有误，演示数据', certificate: null })
  })

  it('S10: says so where a stored notice was edited, with its hash made anew or not', async () => {
    const open = await ballotOpen(desk)
    await voted(people[0]!, open.id, '101')
    const { notices } = await counted(desk, open)
    const noticeId = notices[0]!.id
    const [stored] = (await cloud.control.readDocuments('ballot_notices', { _id: noticeId })) as unknown as { words: { certificate: object } }[]
    const edited = { ...stored!.words, certificate: { ...stored!.words.certificate, result: 'passed' } }
    const rewrite = (change: object) => cloud.control.importDocuments('ballot_notices', [{ ...stored!, ...change } as never])
    await rewrite({ words: edited })
    expect(await guest.ok(getNotice, { noticeId })).toMatchObject({ isIntact: false, certificate: { result: 'passed' } })
    await rewrite({ words: edited, hash: noticeHash(sha256, edited) })
    expect((await guest.ok(getNotice, { noticeId })).isIntact).toBe(false)
    await rewrite({})
    expect((await guest.ok(getNotice, { noticeId })).isIntact).toBe(true)
    expect((await secretary.fails(getNotice, { noticeId: newUlid() })).code).toBe('NOTICE_NOT_FOUND')
  })
})
