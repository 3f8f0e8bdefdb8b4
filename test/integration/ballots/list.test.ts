import { describe, expect, it } from 'vitest'
import { listBallots } from '@/shared/contract/ballots'
import { storedBallot } from '../../factories/ballots'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('ballots.list', () => {
  const cloud = withCloud()
  const resident = cloud.as('openid-resident')

  it('shows the open by what ends first and those over the latest first, page by page, in one trip', async () => {
    const open: string[] = []
    for (const order of [3, 1, 2]) open.push(await storedBallot(cloud, { shelfOrder: order }))
    const over: string[] = []
    for (const order of [1, 2]) over.push(await storedBallot(cloud, { shelf: 'over', isOver: true, state: 'VOIDED', nextClockAt: null, shelfOrder: order }))
    await storedBallot(cloud, { shelf: 'none', wasPublished: false, state: 'CONFIG' })
    const first = await resident.ok(listBallots, { communityCode: HONGQIQIAO, limit: 2 })
    expect(first.items.map(({ id }) => id)).toEqual([open[1], open[2]])
    await cloud.control.resetCounters()
    const rest = await resident.ok(listBallots, { communityCode: HONGQIQIAO, limit: 2, cursor: first.nextCursor! })
    expect((await cloud.control.counters()).map(({ trips }) => trips)).toEqual([1])
    expect(rest).toMatchObject({ items: [{ id: open[0] }], nextCursor: null })
    expect((await resident.ok(listBallots, { communityCode: HONGQIQIAO, shelf: 'over' })).items.map(({ id }) => id)).toEqual([over[1], over[0]])
    expect((await resident.fails(listBallots, { communityCode: '999999999999' })).code).toBe('PLACE_UNKNOWN')
  })
})
