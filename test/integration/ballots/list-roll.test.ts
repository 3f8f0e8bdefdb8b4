import { describe, expect, it } from 'vitest'
import { listRollOfBallot } from '@/shared/contract/ballots'
import { rollShown, withBallotDesk } from '../../factories/ballots'
import { bindPhone, liveRoll, member } from '../../factories/households'
import { DOORS, WIDE_ROLL } from '../../factories/topics'

describe('ballots.listRoll', () => {
  const desk = withBallotDesk(1)
  const { cloud, secretary, tellers, people } = desk

  it('shows residents their own building, with masked names, and offices any', async () => {
    await liveRoll(secretary, `${WIDE_ROLL}\n1,8栋,1,101,郑七,业主,80.00,13900007999`)
    const other = cloud.as('openid-eight')
    await member(other, secretary, { householdId: '420202005007-b08-u1-101', name: '郑七' })
    await cloud.control.advanceClock(6_000)
    const { id: ballotId } = await rollShown(desk)
    const own = await people[0]!.ok(listRollOfBallot, { ballotId })
    expect(own.items.map(({ label }) => label)).toEqual(DOORS.map((door) => `7栋1单元${door}`))
    expect(own.items.filter(({ isMine }) => isMine).map(({ label }) => label)).toEqual(['7栋1单元101'])
    expect(own.items[0]!.names).toEqual(['赵*'])
    expect((await people[0]!.fails(listRollOfBallot, { ballotId, buildingKey: 'b08' })).code).toBe('VOTE_NOT_ON_ROLL')
    expect((await other.ok(listRollOfBallot, { ballotId })).items).toHaveLength(1)
    const outsider = cloud.as('openid-outsider')
    await bindPhone(outsider)
    expect((await outsider.fails(listRollOfBallot, { ballotId })).code).toBe('VOTE_NOT_ON_ROLL')

    await bindPhone(tellers[0])
    await bindPhone(secretary)
    const first = await tellers[0].ok(listRollOfBallot, { ballotId, limit: 4 })
    const rest = await tellers[0].ok(listRollOfBallot, { ballotId, limit: 4, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items]).toHaveLength(DOORS.length + 1)
    expect((await secretary.ok(listRollOfBallot, { ballotId, buildingKey: 'b08' })).items).toHaveLength(1)
  })
})
