import { beforeAll, describe, expect, it } from 'vitest'
import { checkIn, getStation } from '@/shared/contract/stations'
import { CHECK_IN_EVERY } from '@/shared/domain/stations/check-in'
import type { StationDocument } from '../../../cloudfunctions/lib/modules/stations/station-document'
import { scanned, station, stations } from '../../factories/stations'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

/** Of latitude. */
const METRES_A_DEGREE = 111_319

describe('stations.checkIn', () => {
  const cloud = withCloud()
  let door: StationDocument
  let rider: Phone
  let rest: StationDocument[]

  beforeAll(async () => {
    rest = await stations(cloud, 21)
    door = rest[20]!
    rider = cloud.as('openid-rider')
  })

  it('counts once however often it is sent, and says what was seen', async () => {
    const input = scanned(door)
    const answers = await Promise.all([rider.call(checkIn, input), rider.call(checkIn, input), rider.call(checkIn, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { station: { evidence: [{ kind: 'scanned_open' }] } } })
    expect(await rider.ok(checkIn, input)).toMatchObject({ station: { evidence: [{ kind: 'scanned_open', reporter: 1 }] } })
    expect(await cloud.control.count('station_check_ins', { stationId: door._id })).toBe(1)
  })

  it('is refused within two hours, and said until when', async () => {
    const refused = await rider.fails(checkIn, scanned(door, { answer: 'shut' }))
    expect(refused).toMatchObject({ code: 'CHECK_IN_REPEATED', fields: { until: String((await rider.ok(getStation, { stationId: door._id })).checkInAt) } })
    await cloud.control.advanceClock(CHECK_IN_EVERY - 60_000)
    expect((await rider.fails(checkIn, scanned(door))).code).toBe('CHECK_IN_REPEATED')
    await cloud.control.advanceClock(60_000)
    expect((await rider.ok(checkIn, scanned(door, { answer: 'broken', broken: 'microwave' }))).station.evidence).toHaveLength(2)
  })

  it('is refused far away: a picture of the sign is worth nothing, nor is a point that somebody picked', async () => {
    const other = cloud.as('openid-far')
    const far = { ...door, lat: door.lat + 300 / METRES_A_DEGREE }
    const sign = scanned(door)
    expect(await other.fails(checkIn, { ...sign, location: scanned(far).location })).toMatchObject({ code: 'CHECK_IN_CODE_ELSEWHERE', fields: { distanceM: '300' } })
    expect((await other.fails(checkIn, { ...sign, method: 'near', location: scanned(far).location })).code).toBe('CHECK_IN_TOO_FAR')
    expect((await other.fails(checkIn, { ...sign, location: { ...sign.location, source: 'picked' } })).code).toBe('CHECK_IN_TOO_FAR')
  })

  it('is refused by another sign, or by none', async () => {
    const other = cloud.as('openid-other')
    const { code } = scanned(rest[0]!)
    for (const wrong of [code, undefined, 'https://example.org', scanned(door).code!.slice(0, -1) + '2']) expect((await other.fails(checkIn, scanned(door, { code: wrong }))).code).toBe('STATION_CODE_WRONG')
    expect((await other.ok(checkIn, scanned(door, { method: 'near', code: undefined, answer: 'full' }))).station.evidence.at(-1)?.kind).toBe('found_full')
  })

  it('takes two trips beyond those that tell who calls and where', async () => {
    const other = cloud.as('openid-counted')
    await other.personId()
    await cloud.control.resetCounters()
    await other.ok(checkIn, scanned(door, { answer: 'shut' }))
    const counted = (await cloud.control.counters()).filter(({ functionName }) => functionName === 'api')
    expect(counted).toMatchObject([{ trips: 3 }])
  })

  it('of three hundred at once at twenty stations loses none', async () => {
    const doors = rest.slice(0, 20)
    const tried = Array.from({ length: 300 }, (_, index) => cloud.as(`openid-${index}`).call(checkIn, scanned(doors[index % 20]!, { id: newUlid(), answer: index % 3 ? 'open' : 'full' })))
    expect((await Promise.all(tried)).filter(({ ok }) => !ok)).toEqual([])
    for (const { _id } of doors) {
      const facts = await cloud.control.readDocuments('station_check_ins', { stationId: _id })
      const [stored] = (await cloud.control.readDocuments('stations', { _id })) as unknown as StationDocument[]
      expect(facts).toHaveLength(15)
      expect(stored!.evidence.map(({ id }) => id).sort()).toEqual(facts.map(({ requestId }) => requestId).sort())
    }
  }, 60_000)

  it('is not for a station that is gone', async () => {
    const gone = await station(cloud, { _id: '420202005-500', isRetired: true })
    expect((await rider.fails(checkIn, scanned(gone))).code).toBe('STATION_NOT_FOUND')
    expect((await rider.fails(checkIn, scanned({ ...door, _id: '420202005-900' }))).code).toBe('STATION_NOT_FOUND')
  })

  it.each([{ answer: 'perhaps' }, { answer: 'broken' }, { installId: 'x' }, { method: 'call' }, { location: { lng: 115, lat: 30 } }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-wrong').send({ operation: 'stations.checkIn', input: { ...scanned(door), ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
