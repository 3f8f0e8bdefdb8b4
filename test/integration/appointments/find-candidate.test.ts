import { describe, expect, it } from 'vitest'
import { appoint, findCandidate, listAppointmentsAt, showCandidateCode } from '@/shared/contract/appointments'
import { DAY, MINUTE } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud, WORKING_MORNING } from '../../setup/start-cloud'

describe('appointments.findCandidate', () => {
  const cloud = withCloud()

  it('leads from a code that was shown to an appointment with a name', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    const candidate = cloud.as('openid-candidate')
    const { code } = await candidate.ok(showCandidateCode, {})
    const { personId } = await street.ok(findCandidate, { placeCode: HONGQIQIAO, code })
    expect(personId).toBe(await candidate.personId())
    await street.ok(appoint, { id: newUlid(), personId, role: 'secretary', placeCode: HONGQIQIAO, endsAt: WORKING_MORNING + 100 * DAY, name: '王平演示' })

    const seenBy = async (phone: typeof street) => (await phone.ok(listAppointmentsAt, { placeCode: HONGQIQIAO })).items.map(({ name, personId: id }) => ({ name, isKnown: id !== null }))
    expect(await seenBy(street)).toEqual([{ name: '王平演示', isKnown: true }])
    expect(await seenBy(cloud.as('openid-resident'))).toEqual([{ name: '王*', isKnown: false }])
  })

  it('finds nobody by a code that is over, or that nobody showed', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const { code } = await cloud.as('openid-late').ok(showCandidateCode, {})
    await cloud.control.advanceClock(10 * MINUTE)
    for (const tried of [code, '00000000']) expect(await secretary.fails(findCandidate, { placeCode: HONGQIQIAO, code: tried })).toMatchObject({ code: 'CANDIDATE_UNKNOWN', fields: { code: 'unknown' } })
  })

  it('is for those who appoint there', async () => {
    const { code } = await cloud.as('openid-shown').ok(showCandidateCode, {})
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const worker = await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO)
    expect((await worker.fails(findCandidate, { placeCode: HONGQIQIAO, code })).code).toBe('FORBIDDEN')
    expect((await secretary.fails(findCandidate, { placeCode: GUANGZHOU_ROAD, code })).code).toBe('FORBIDDEN')
  })

  it('wants a verdict on the name that residents will read', async () => {
    const street = await cloud.appoint('openid-street-2', 'street-officer', HONGQIQIAO.slice(0, 9))
    const input = { personId: await cloud.as('openid-named').personId(), role: 'secretary', placeCode: HONGQIQIAO, endsAt: WORKING_MORNING + 100 * DAY, name: '名字' } as const
    for (const [suggest, code] of [['risky', 'TEXT_REFUSED'], ['review', 'TEXT_REFUSED'], ['down', 'UNAVAILABLE']] as const) {
      await cloud.control.openapi.script('security.msgSecCheck', suggest === 'down' ? { fail: { errCode: -1, errMsg: 'system error' } } : { suggest })
      expect((await street.fails(appoint, { id: newUlid(), ...input })).code).toBe(code)
      await cloud.resetScripts()
    }
    expect(await cloud.control.count('appointments', { personId: input.personId })).toBe(0)
  })

  it.each([{}, { code: 'short' }, { code: 'OOOOOOOO' }, { placeCode: 'x' }, { code: '00000000', placeCode: HONGQIQIAO, x: 1 }])('refuses %j', async (input) => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const reply = await secretary.send({ operation: 'appointments.findCandidate', input: { placeCode: HONGQIQIAO, code: '00000000', ...input, ...(Object.keys(input).length === 0 ? { code: undefined } : {}) } })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
