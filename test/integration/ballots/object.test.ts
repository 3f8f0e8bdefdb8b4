import { beforeAll, describe, expect, it } from 'vitest'
import { type BallotDetail } from '@/shared/contract/ballots'
import { objectToResult } from '@/shared/contract/ballot-notices'
import { listMyMessages } from '@/shared/contract/messages'
import { ballotOpen, counted, voted, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.object', () => {
  const desk = withBallotDesk(2)
  const { cloud, secretary, street, people } = desk
  let ballot: BallotDetail
  beforeAll(async () => {
    ballot = await ballotOpen(desk)
    await voted(people[0]!, ballot.id, '101')
  })
  const objection = (change: object = {}) => ({ id: newUlid(), ballotId: ballot.id, text: '有一户不在名册里，演示数据', ...change })

  it('is taken while the result is shown, of somebody on the roll, twice; the office hears of it', async () => {
    expect((await people[0]!.fails(objectToResult, objection())).code).toBe('BALLOT_WRONG_STATE')
    await counted(desk, ballot)
    const input = objection()
    const [first, again] = await Promise.all([people[0]!.call(objectToResult, input), people[0]!.call(objectToResult, input)])
    expect([first.ok, again.ok]).toContain(true)
    const stored = await people[0]!.ok(objectToResult, input)
    expect(stored).toMatchObject({ state: 'open', isMine: true, reply: null })
    expect(stored.dueAt! - stored.at).toBeGreaterThan(4 * 86_400_000)
    expect((await people[1]!.fails(objectToResult, input)).code).toBe('OBJECTION_ID_TAKEN')
    await people[0]!.ok(objectToResult, objection())
    expect((await people[0]!.fails(objectToResult, objection())).code).toBe('OBJECTIONS_USED')
    // A phone and no household there.
    expect(['FORBIDDEN', 'VOTE_NOT_ON_ROLL']).toContain((await street.fails(objectToResult, objection())).code)
    expect((await secretary.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toContain('ballot.object_here')
    expect(await cloud.control.count('ballot_objections', { ballotId: ballot.id })).toBe(2)
  })
})
