import { describe, expect, it } from 'vitest'
import { appoint, revokeAppointment } from '@/shared/contract/appointments'
import { listReportQueue } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { ADMIN, newUlid, withCloud, WORKING_MORNING } from '../../setup/start-cloud'

describe('appointments.revoke', () => {
  const cloud = withCloud()
  const appointed = async (openid: string) =>
    await cloud.as(ADMIN).ok(appoint, { id: newUlid(), personId: await cloud.as(openid).personId(), role: 'secretary', placeCode: HONGQIQIAO, endsAt: WORKING_MORNING + 100 * DAY })

  it('ends the power within seconds', async () => {
    const { id } = await appointed('openid-leaver')
    const phone = cloud.as('openid-leaver')
    await phone.ok(listReportQueue, { placeCode: HONGQIQIAO })
    await cloud.as(ADMIN).ok(revokeAppointment, { appointmentId: id })
    await cloud.control.advanceClock(6_000)
    expect((await phone.fails(listReportQueue, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
  })

  it('counts from the first time, however often it is said', async () => {
    const { id } = await appointed('openid-other')
    const answers = await Promise.all(Array.from({ length: 4 }, () => cloud.as(ADMIN).ok(revokeAppointment, { appointmentId: id })))
    await cloud.control.advanceClock(60_000)
    answers.push(await cloud.as(ADMIN).ok(revokeAppointment, { appointmentId: id }))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.revokedAt).not.toBeNull()
  })

  it('is for whoever could have made it, and its holder may lay it down', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    const { id } = await appointed('openid-holder')
    expect((await street.ok(revokeAppointment, { appointmentId: id })).revokedAt).not.toBeNull()
    const own = await appointed('openid-tired')
    expect((await cloud.as('openid-tired').ok(revokeAppointment, { appointmentId: own.id })).revokedAt).not.toBeNull()
  })

  it('does not tell anybody else that it exists', async () => {
    const { id } = await appointed('openid-kept')
    const equal = await cloud.appoint('openid-equal', 'secretary', HONGQIQIAO)
    const elsewhere = await cloud.appoint('openid-elsewhere', 'street-officer', '420204004')
    for (const phone of [equal, elsewhere, cloud.as('openid-anybody')]) expect((await phone.fails(revokeAppointment, { appointmentId: id })).code).toBe('APPOINTMENT_NOT_FOUND')
    expect(await cloud.control.count('appointments', { _id: id, revokedAt: null })).toBe(1)
  })

  it('refuses one that does not exist', async () => {
    expect((await cloud.as(ADMIN).fails(revokeAppointment, { appointmentId: newUlid() })).code).toBe('APPOINTMENT_NOT_FOUND')
  })

  it.each([{}, { appointmentId: 5 }, { appointmentId: 'x' }, { appointmentId: newUlid(), x: 1 }])('refuses %j', async (input) => {
    expect(await cloud.as(ADMIN).send({ operation: 'appointments.revoke', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
