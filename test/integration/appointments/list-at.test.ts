import { beforeAll, describe, expect, it } from 'vitest'
import { listAppointmentsAt, revokeAppointment } from '@/shared/contract/appointments'
import { HONGQIQIAO } from '../../factories/reports'
import { ADMIN, type Phone, withCloud } from '../../setup/start-cloud'

describe('appointments.listAt', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    for (const number of [1, 2, 3]) {
      await cloud.control.advanceClock(1_000)
      await cloud.appoint(`openid-worker-${number}`, 'grid-worker', HONGQIQIAO)
    }
    // An instance that knew the secretary before the appointment trusts its memory for five seconds.
    await cloud.control.advanceClock(6_000)
  })
  const at = (phone: Phone, input: object = {}) => phone.ok(listAppointmentsAt, { placeCode: HONGQIQIAO, ...input })

  it('shows anybody known which offices are filled, and who they are only to those above and to themselves', async () => {
    const seen = await at(cloud.as('openid-anybody'))
    expect(seen.items.map((one) => [one.role, one.personId, one.isMine, one.canRevoke])).toEqual([
      ['grid-worker', null, false, false],
      ['grid-worker', null, false, false],
      ['grid-worker', null, false, false],
      ['secretary', null, false, false],
    ])
    const bySecretary = await at(secretary)
    expect(bySecretary.items.map((one) => [one.role, one.personId !== null, one.isMine])).toEqual([
      ['grid-worker', true, false],
      ['grid-worker', true, false],
      ['grid-worker', true, false],
      ['secretary', true, true],
    ])
  })

  it('comes in pages, in one trip each', async () => {
    const admin = cloud.as(ADMIN)
    await at(admin)
    await cloud.control.resetCounters()
    const first = await at(admin, { limit: 3 })
    const [call] = await cloud.control.counters()
    expect(call?.trips).toBe(1)
    const second = await at(admin, { limit: 3, cursor: first.nextCursor })
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 1, null])
    expect(new Set([...first.items, ...second.items].map((one) => one.id)).size).toBe(4)
  })

  it('forgets what was revoked and what is over', async () => {
    const phone = await cloud.appoint('openid-short', 'grid-worker', HONGQIQIAO)
    const mine = (await at(phone)).items.find((one) => one.isMine)
    await phone.ok(revokeAppointment, { appointmentId: mine?.id ?? '' })
    expect((await at(phone)).items.some((one) => one.isMine)).toBe(false)
    await cloud.control.advanceClock(301 * 86_400_000)
    expect((await at(phone)).items).toEqual([])
  })

  it('refuses guests and places that do not exist', async () => {
    expect((await cloud.as('openid-x').fails(listAppointmentsAt, { placeCode: '420202999999' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { placeCode: 5 }, { placeCode: HONGQIQIAO, cursor: '!' }, { placeCode: HONGQIQIAO, limit: 51 }, { placeCode: HONGQIQIAO, x: 1 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-x').send({ operation: 'appointments.listAt', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
