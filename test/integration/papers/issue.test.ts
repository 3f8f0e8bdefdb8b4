import { beforeAll, describe, expect, it } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { issuePapers } from '@/shared/contract/papers'
import { readSerial } from '@/shared/domain/ballots/serial'
import { ballotAnnounced, drafted, keyOf } from '../../factories/ballots'
import { withPaperDesk } from '../../factories/papers'
import { DOORS } from '../../factories/topics'
import { newUlid } from '../../setup/start-cloud'

describe('papers.issue', () => {
  const desk = withPaperDesk()
  const { cloud, secretary, clerks, people } = desk
  let ballot: BallotDetail
  beforeAll(async () => {
    ballot = await ballotAnnounced(desk)
  })

  it('gives every door of a building one slip, whoever asks at the same time, in the order of the doors', async () => {
    const buildingKey = (await cloud.control.readDocuments('ballot_keys', { ballotId: ballot.id }))[0]!.buildingKey as string
    const answers = await Promise.all([secretary, ...clerks].map((phone) => phone.ok(issuePapers, { batchId: newUlid(), ballotId: ballot.id, buildingKey })))
    const slips = answers.flatMap((answer) => answer.slips)
    expect(slips.map(({ key }) => key).sort()).toEqual(DOORS.map(keyOf))
    expect(new Set(slips.map(({ serial }) => serial)).size).toBe(DOORS.length)
    for (const { serial } of slips) expect(readSerial(serial)?.batch).toBe('B7')
    expect(answers.every(({ isMore }) => !isMore)).toBe(true)
    expect(await cloud.control.count('ballot_papers', { ballotId: ballot.id })).toBe(DOORS.length)
  })

  it('answers a repeat with the same slips, and gives none to a door that has one', async () => {
    const other = await ballotAnnounced(desk)
    const input = { batchId: newUlid(), ballotId: other.id, keys: [keyOf('102'), keyOf('101')] }
    const first = await secretary.ok(issuePapers, input)
    expect(first.slips.map(({ key, serial }) => [key, serial.slice(0, 7)])).toEqual([[keyOf('101'), 'B7-0001'], [keyOf('102'), 'B7-0002']])
    expect(await secretary.ok(issuePapers, input)).toEqual(first)
    expect((await secretary.ok(issuePapers, { ...input, batchId: newUlid() })).slips).toEqual([])
    expect((await secretary.ok(issuePapers, { batchId: newUlid(), ballotId: other.id, keys: [keyOf('201')] })).slips).toMatchObject([{ serial: expect.stringContaining('B7-0003') as string }])
  })

  it('is for offices, doors of the roll, and what is announced', async () => {
    const input = { batchId: newUlid(), ballotId: ballot.id, keys: [keyOf('101')] }
    expect((await people[0]!.fails(issuePapers, input)).code).toBe('FORBIDDEN')
    expect((await secretary.fails(issuePapers, { ...input, keys: ['nobody'] })).code).toBe('VOTE_NOT_ON_ROLL')
    const draft = await drafted(desk)
    expect((await secretary.fails(issuePapers, { ...input, ballotId: draft.id })).code).toBe('BALLOT_WRONG_STATE')
  })
})
