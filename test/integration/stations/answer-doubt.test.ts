import { beforeAll, describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { checkIn, getStation } from '@/shared/contract/stations'
import { answerDoubt } from '@/shared/contract/stations-desk'
import { DAY, HOUR, MINUTE } from '@/shared/domain/time'
import { foundShut, keepers, scanned, STATION, station } from '../../factories/stations'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('stations.answerDoubt', () => {
  const cloud = withCloud()
  let door: Awaited<ReturnType<typeof station>>
  let by: Awaited<ReturnType<typeof keepers>>
  const rider = cloud.as('openid-first')
  const doubtOf = async (stationId = STATION) => (await rider.ok(getStation, { stationId })).doubt
  const told = async (phone: Phone) => (await phone.ok(listMyMessages, {})).items.map(({ kind }) => kind)

  beforeAll(async () => {
    door = await station(cloud)
    by = await keepers(cloud)
  })

  it('is asked for when a second rider finds it shut, not before, and once', async () => {
    await rider.ok(checkIn, scanned(door, { answer: 'shut' }))
    expect(await doubtOf()).toBeNull()
    await Promise.all(['openid-second', 'openid-third', 'openid-fourth'].map((name) => cloud.as(name).ok(checkIn, scanned(door, { answer: name === 'openid-third' ? 'turned_away' : 'shut' }))))
    expect(await doubtOf()).toMatchObject({ step: 'manager' })
    expect(await told(by.manager)).toEqual(['station.doubt_here'])
    expect(await told(by.secretary)).toEqual([])
  })

  it('is asked of the secretary after an hour', async () => {
    await cloud.control.advanceClock(59 * MINUTE)
    await cloud.tick()
    expect(await told(by.secretary)).toEqual([])
    await cloud.control.advanceClock(2 * MINUTE)
    await cloud.tick()
    await cloud.tick()
    expect(await told(by.secretary)).toEqual(['station.doubt_late_here'])
    expect(await doubtOf()).toMatchObject({ step: 'secretary' })
  })

  it('settles it, tells those who were there, and shows the answer', async () => {
    const { id } = (await doubtOf())!
    const input = { stationId: STATION, doubtId: id, answer: 'open', reply: '刚才去打水了，现在开着' } as const
    expect((await by.elsewhere.fails(answerDoubt, input)).code).toBe('FORBIDDEN')
    const answers = await Promise.all([by.manager.call(answerDoubt, input), by.manager.call(answerDoubt, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { doubt: null, doubts: [{ answer: 'open', reply: input.reply }] } })
    expect((await by.secretary.fails(answerDoubt, { ...input, answer: 'shut' })).code).toBe('DOUBT_ANSWERED')
    expect((await by.manager.fails(answerDoubt, { ...input, doubtId: '1' })).code).toBe('DOUBT_UNKNOWN')
    expect(await told(rider)).toEqual(['station.doubt_answered'])
    expect((await rider.ok(listMyMessages, {})).items[0]?.subject).toEqual({ type: 'station', id: STATION })
    expect(await cloud.control.count('audit_entries', { action: 'stations.answerDoubt' })).toBe(1)
  })

  it('comes before the street after three days on which the riders were right, and nothing is taken by itself', async () => {
    for (let day = 0; day < 3; day++) {
      await cloud.control.advanceClock(DAY)
      await cloud.tick()
      await foundShut(cloud, door, [`openid-one-${day}`, `openid-two-${day}`])
      const doubt = await doubtOf()
      await by.manager.ok(answerDoubt, { stationId: STATION, doubtId: doubt!.id, answer: 'shut', reply: '今天没人，明天补上' })
    }
    expect(await told(by.street)).toEqual(['station.review_here'])
    expect(await rider.ok(getStation, { stationId: STATION })).toMatchObject({ needsReview: true, isRetired: false, tier: 2, closedReason: '今天没人，明天补上' })
  })

  it('goes to the secretary at once where nobody looks after it, and nowhere outside its hours', async () => {
    const other = await station(cloud, { _id: '420202005-002', placeCode: '420202005010' })
    const secretary = await cloud.appoint('openid-other-secretary', 'secretary', '420202005010')
    await foundShut(cloud, other, ['openid-n1', 'openid-n2'])
    expect(await told(secretary)).toEqual(['station.doubt_here'])
    const shut = await station(cloud, { _id: '420202005-003', hours: { ...door.hours, weekly: [] } })
    await cloud.control.advanceClock(3 * HOUR)
    await foundShut(cloud, shut, ['openid-n1', 'openid-n2'])
    expect(await doubtOf('420202005-003')).toBeNull()
    await cloud.tick()
    expect((await cloud.control.readDocuments('stations', { _id: '420202005-003' }))[0]).toMatchObject({ doubtCheckAt: null })
  })

  it.each([{}, { doubtId: '1', answer: 'maybe', reply: '在' }, { doubtId: '1', answer: 'open', reply: '' }])('refuses %j', async (more) => {
    expect(await by.manager.send({ operation: 'stations.answerDoubt', input: { stationId: STATION, ...more } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
