import { describe, expect, it } from 'vitest'
import { listOutstanding } from '@/shared/contract/ballots-desk'
import { ballotAnnounced, moveTo, voted, withBallotDesk } from '../../factories/ballots'

describe('ballots.listOutstanding', () => {
  const desk = withBallotDesk(2)
  const { cloud, secretary, people } = desk

  it('names the doors that have not taken part, while somebody still can', async () => {
    const { id: ballotId, opensAt, endsAt } = await ballotAnnounced(desk)
    expect((await secretary.fails(listOutstanding, { ballotId })).code).toBe('BALLOT_WRONG_STATE')
    await moveTo(cloud, opensAt)
    await voted(people[1]!, ballotId, '102', ['no'])
    const doors = async () => (await secretary.ok(listOutstanding, { ballotId, buildingKey: 'b07' })).items.map(({ label }) => label.slice(-3))
    expect(await doors()).toEqual(['101', '201', '202', '301', '302'])
    expect((await secretary.ok(listOutstanding, { ballotId, limit: 2 })).items.map(({ hasPhone }) => hasPhone)).toEqual([true, true])
    expect((await people[0]!.fails(listOutstanding, { ballotId })).code).toBe('FORBIDDEN')
    await moveTo(cloud, endsAt)
    expect(await doors()).toHaveLength(5)
  })
})
