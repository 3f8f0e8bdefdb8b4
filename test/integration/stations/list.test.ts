import { beforeAll, describe, expect, it } from 'vitest'
import { checkIn, listStations } from '@/shared/contract/stations'
import { DAY } from '@/shared/domain/time'
import { scanned, stations } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.list', () => {
  const cloud = withCloud()
  const rider = cloud.as('openid-rider')

  beforeAll(async () => {
    await stations(cloud, 225)
  })

  it('answers all of the city in one trip, to whoever asks', async () => {
    await cloud.control.resetCounters()
    const { items, nextCursor, version } = await rider.ok(listStations, {})
    expect(items).toHaveLength(225)
    expect(new Set(items.map(({ number }) => number)).size).toBe(225)
    expect(Math.max(...items.map(({ number }) => number))).toBeLessThan(2 ** 31)
    expect(nextCursor).toBeNull()
    expect((await cloud.control.counters()).find(({ functionName }) => functionName === 'api')).toMatchObject({ trips: 1, returned: 225 })
    expect(await rider.ok(listStations, { since: version })).toMatchObject({ items: [], isUnchanged: true, version })
  })

  it('says what was seen without who saw it, and is another version then', async () => {
    const { items, version } = await rider.ok(listStations, {})
    const { id, lng, lat } = items[3]!
    const door = { _id: id, lng, lat }
    await rider.ok(checkIn, scanned(door, { installId: 'phone12345' }))
    await cloud.as('openid-other').ok(checkIn, scanned(door, { answer: 'shut', installId: 'phone12345' }))
    const answer = await rider.ok(listStations, { since: version })
    expect(answer.isUnchanged).toBe(false)
    expect(answer.items.find((one) => one.id === id)?.evidence).toMatchObject([{ kind: 'scanned_open', reporter: 1, phone: 1 }, { kind: 'found_shut', reporter: 2, phone: 1 }])
    expect(JSON.stringify(answer)).not.toContain(await rider.personId())
    expect(JSON.stringify(answer)).not.toContain('phone12345')
  })

  it('forgets who was where after two days', async () => {
    await cloud.control.advanceClock(2 * DAY + 60_000)
    await cloud.tick()
    expect((await rider.ok(listStations, {})).items.flatMap(({ evidence }) => evidence)).toEqual([])
    const kept = (await cloud.control.readDocuments('stations', {})).filter(({ evidence, evidenceStaleAt }) => (evidence as unknown[]).length > 0 || evidenceStaleAt !== null)
    expect(kept).toEqual([])
  })

  it('comes in pages beyond five hundred, each by the index', async () => {
    await stations(cloud, 999)
    const first = await rider.ok(listStations, {})
    const rest = await rider.ok(listStations, { cursor: first.nextCursor! })
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([500, 499, null])
  })

  it.each([{ since: 'x'.repeat(41) }, { cursor: '§' }, { all: true }])('refuses %j', async (input) => {
    expect(await rider.send({ operation: 'stations.list', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
