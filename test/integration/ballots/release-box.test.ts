import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { type BallotFile, ballotFile, getNotice, releaseBox } from '@/shared/contract/ballot-notices'
import { denyPaper, settlePaper } from '@/shared/contract/papers'
import { noticeHash } from '@/shared/domain/ballots/certificate'
import { sha256 } from '../../../cloudfunctions/lib/kernel/sha256'
import { ballotOpen, counted, keyOf, THREE_OPTIONS, voted } from '../../factories/ballots'
import { onPaper, wholeBox, withPaperDesk } from '../../factories/papers'

/** The command, as a teller runs it. */
async function verify(file: BallotFile, ...more: string[]): Promise<{ code: number; said: string }> {
  const name = path.join(await mkdtemp(path.join(tmpdir(), 'ballot-')), 'ballot.json')
  await writeFile(name, JSON.stringify(file))
  return await new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/verify-ballot.ts', name, ...more], (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }))
  })
}

describe('ballots.releaseBox', () => {
  const desk = withPaperDesk(5)
  const { cloud, secretary, street, tellers, clerks, people } = desk
  let ballot: BallotDetail
  let file: BallotFile
  beforeAll(async () => {
    ballot = await ballotOpen(desk, {}, { options: THREE_OPTIONS })
    const [ann, ben, cat, dan] = people
    await onPaper(desk, ballot, '101', { choices: ['o1', 'o3'] })
    await voted(ann!, ballot.id, '101', ['o2'])
    await voted(ben!, ballot.id, '102', ['o1'])
    await cloud.control.advanceClock(60_000)
    await voted(ben!, ballot.id, '102', ['o2', 'o1'])
    await voted(cat!, ballot.id, '201', [])
    const revoked = await onPaper(desk, ballot, '202', { choices: ['o3'] })
    await dan!.ok(denyPaper, { ballotId: ballot.id, key: keyOf('202'), explanation: '演示数据' })
    await tellers[0].ok(settlePaper, { ballotId: ballot.id, serial: revoked, isUpheld: false, explanation: '演示数据' })
    await onPaper(desk, ballot, '301', { isUnclear: true })
    await onPaper(desk, ballot, '302', { choices: ['o1'] })
  })

  it('is for the two tellers of the ballot, after the count; each release is an act', async () => {
    expect((await tellers[0].fails(releaseBox, { ballotId: ballot.id })).code).toBe('BALLOT_NOT_COUNTED')
    const third = await cloud.appoint('openid-teller-c', 'scrutineer', ballot.communityCode)
    const result = await counted(desk, ballot)
    for (const phone of [secretary, street, clerks[0], people[0]!]) expect((await phone.fails(releaseBox, { ballotId: ballot.id })).code).toBe('FORBIDDEN')
    expect((await third.fails(releaseBox, { ballotId: ballot.id })).code).toBe('BALLOT_NOT_TELLER')
    const pages = await wholeBox(tellers[1], ballot.id)
    expect(pages.length).toBeGreaterThan(1)
    expect(await cloud.control.count('audit_entries', { action: 'ballots.releaseBox' })).toBe(pages.length)
    expect(JSON.stringify(pages)).not.toMatch(/-b07-|openid|neighbour/)
    file = ballotFile(await tellers[1].ok(getNotice, { noticeId: result.notices[0]!.id }), pages)
  })

  it('is counted again outside of the system to the very certificate', async () => {
    expect(await verify(file, file.notice.hash.slice(0, 12))).toMatchObject({ code: 0, said: expect.stringContaining('票箱与公示一致') as string })
    expect(file.notice.certificate).toMatchObject({ participants: 5, byChannel: { online: 3, paper: 2 }, blank: 1, invalid: 1, papers: { issued: 4, returned: 4, counted: 1, superseded: 1, invalid: 1 } })
  })

  it('shows a stored vote that was changed: the command names the line', async () => {
    const stored = (await cloud.control.readDocuments('votes', { ballotId: ballot.id, key: keyOf('102') }))[0] as unknown as { casts: { choices: string[] }[] }
    await cloud.control.importDocuments('votes', [{ ...stored, casts: stored.casts.map((cast) => ({ ...cast, choices: ['o3'] })) } as never])
    const forged = ballotFile(file.notice, await wholeBox(tellers[0], ballot.id))
    await cloud.control.importDocuments('votes', [stored as never])
    const index = forged.box.findIndex(({ opening }) => opening.choices.join() === 'o3' && !opening.isDenied)
    expect(await verify(forged)).toMatchObject({ code: 1, said: expect.stringContaining(`line ${index}:`) as string })
  })

  it('shows a count that was changed, and a notice that was', async () => {
    const certificate = { ...file.notice.certificate!, byOption: file.notice.certificate!.byOption.map((one) => (one.id === 'o2' ? { ...one, votes: one.votes + 1 } : one)) }
    const forged = { ...file.notice, certificate }
    const rehashed = { ...forged, hash: noticeHash(sha256, forged) }
    expect(await verify({ ...file, notice: rehashed })).toMatchObject({ code: 1, said: expect.stringContaining('count byOption.o2') as string })
    expect((await verify({ ...file, notice: rehashed })).said).not.toContain('the notice was changed')
    const other = await verify({ ...file, notice: { ...file.notice, matter: { ...file.notice.matter, title: '另一件事' } } })
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('the notice was changed') as string })
    expect((await verify({ ...file, notice: rehashed }, file.notice.hash)).said).toContain('the notice was changed')
    // A line that somebody left out.
    expect(await verify({ ...file, box: file.box.slice(1) })).toMatchObject({ code: 1, said: expect.stringContaining('line 0:') as string })
  })
})
