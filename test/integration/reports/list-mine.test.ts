import { describe, expect, it } from 'vitest'
import { listMyReports } from '@/shared/contract/reports'
import { submitted } from '../../factories/reports'
import { withWorld } from '../../setup/step-cases'

describe('reports.listMine', () => {
  const world = withWorld()

  it('pages through the caller’s own reports, newest first, each once', async () => {
    const rider = world.newRider()
    const ids: string[] = []
    for (let count = 0; count < 5; count++) {
      ids.unshift((await submitted(rider, world.cloud)).id)
      await world.cloud.control.advanceClock(1_000)
    }
    const first = await rider.ok(listMyReports, { limit: 2 })
    const second = await rider.ok(listMyReports, { limit: 2, cursor: first.nextCursor ?? '' })
    const third = await rider.ok(listMyReports, { limit: 2, cursor: second.nextCursor ?? '' })

    expect([first, second, third].flatMap(({ items }) => items.map((item) => item.id))).toEqual(ids)
    expect(third.nextCursor).toBeNull()
    expect(first.items[0]?.photo).toMatchObject({ check: 'pending', url: expect.stringMatching(/^http/) as string })
    const repeated = await Promise.all(Array.from({ length: 4 }, () => rider.ok(listMyReports, { limit: 2 })))
    // Addresses of photos are made anew for every answer.
    for (const { items, nextCursor } of repeated) expect([items.map((item) => item.id), nextCursor]).toEqual([ids.slice(0, 2), first.nextCursor])
  })

  it('shows nobody else’s', async () => {
    await submitted(world.newRider(), world.cloud)
    expect(await world.newRider().ok(listMyReports, {})).toEqual({ items: [], nextCursor: null })
  })

  it.each([{ limit: 0 }, { limit: 51 }, { limit: '5' }, { cursor: '{}' }, { cursor: 'abc' }, { all: true }])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'reports.listMine', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
