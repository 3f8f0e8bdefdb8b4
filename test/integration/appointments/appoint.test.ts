import { describe, expect, it } from 'vitest'
import { appoint } from '@/shared/contract/appointments'
import { listReportQueue } from '@/shared/contract/reports'
import { LONGEST_APPOINTMENT } from '@/shared/domain/appointing'
import { DAY } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { ADMIN, newUlid, withCloud, WORKING_MORNING } from '../../setup/start-cloud'

describe('appointments.appoint', () => {
  const cloud = withCloud()
  const input = async (openid: string, change: object = {}) =>
    ({ id: newUlid(), personId: await cloud.as(openid).personId(), role: 'secretary', placeCode: HONGQIQIAO, endsAt: WORKING_MORNING + 100 * DAY, ...change }) as const

  it('works at the very next call, even of an instance that knew the person before', async () => {
    const phone = cloud.as('openid-new-secretary')
    expect((await phone.fails(listReportQueue, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    const appointment = await cloud.as(ADMIN).ok(appoint, await input('openid-new-secretary'))
    expect(appointment).toMatchObject({ role: 'secretary', placeCode: HONGQIQIAO, revokedAt: null })
    expect((await phone.ok(listReportQueue, { placeCode: HONGQIQIAO })).items).toEqual([])
    expect((await phone.fails(listReportQueue, { placeCode: GUANGZHOU_ROAD })).code).toBe('FORBIDDEN')
  })

  it('is made by the level above, at its own place', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    for (const phone of [secretary, cloud.as('openid-anybody')]) expect((await phone.fails(appoint, await input('openid-friend'))).code).toBe('FORBIDDEN')
    expect((await secretary.ok(appoint, await input('openid-friend', { role: 'grid-worker' }))).role).toBe('grid-worker')
    expect((await secretary.fails(appoint, await input('openid-friend', { role: 'grid-worker', placeCode: GUANGZHOU_ROAD }))).code).toBe('FORBIDDEN')
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    expect((await street.ok(appoint, await input('openid-friend'))).placeCode).toBe(HONGQIQIAO)
    expect((await street.fails(appoint, await input('openid-friend', { role: 'street-officer', placeCode: HONGQIQIAO.slice(0, 9) }))).code).toBe('FORBIDDEN')
    const admin = await cloud.appoint('openid-second-admin', 'city-admin', '420200')
    expect((await admin.ok(appoint, await input('openid-friend'))).placeCode).toBe(HONGQIQIAO)
  })

  it('is never made for oneself, nor at a level that has no such role, nor for ever', async () => {
    const admin = cloud.as(ADMIN)
    expect(await admin.fails(appoint, await input(ADMIN))).toMatchObject({ code: 'OWN_APPOINTMENT', fields: { personId: 'own' } })
    expect(await admin.fails(appoint, await input('openid-x', { role: 'city-admin', placeCode: '420202' }))).toMatchObject({ code: 'ROLE_NOT_HELD_THERE', fields: { placeCode: 'level' } })
    for (const endsAt of [WORKING_MORNING - DAY, WORKING_MORNING + LONGEST_APPOINTMENT + DAY]) {
      expect(await admin.fails(appoint, await input('openid-x', { endsAt }))).toMatchObject({ code: 'INVALID_INPUT', fields: { endsAt: 'range' } })
    }
    expect(await cloud.control.count('appointments', { personId: await cloud.as('openid-x').personId() })).toBe(0)
  })

  it('is made once by its id, and the id cannot be used for something else', async () => {
    const request = await input('openid-once')
    const answers = await Promise.all(Array.from({ length: 5 }, () => cloud.as(ADMIN).ok(appoint, request)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await cloud.control.count('appointments', { personId: request.personId })).toBe(1)
    expect((await cloud.as(ADMIN).fails(appoint, { ...request, role: 'rider' })).code).toBe('CONFLICT')
  })

  it('refuses people and places that do not exist', async () => {
    expect((await cloud.as(ADMIN).fails(appoint, { ...(await input('openid-x')), personId: 'a'.repeat(26) })).code).toBe('PERSON_NOT_FOUND')
    expect((await cloud.as(ADMIN).fails(appoint, await input('openid-x', { placeCode: '420202999999' }))).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{ role: 'king' }, { placeCode: 'x' }, { personId: 5 }, { endsAt: 5 }, { id: 'x' }, { startsAt: 5 }])('refuses %j', async (change) => {
    expect(await cloud.as(ADMIN).send({ operation: 'appointments.appoint', input: { ...(await input('openid-x')), ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { [Object.keys(change)[0] ?? '']: expect.any(String) as string } } })
  })
})
