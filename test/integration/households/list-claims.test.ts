import { describe, expect, it } from 'vitest'
import { approveClaim, listClaims } from '@/shared/contract/households'
import { listMyMessages } from '@/shared/contract/messages'
import { DAY, HOUR } from '@/shared/domain/time'
import { claimed, HOUSEHOLD_101, liveRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('households.listClaims', () => {
  const cloud = withCloud()

  it('has what waits, the longest waiting first; after 48 hours the street knows, after 14 days it ends', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await liveRoll(secretary)
    const phone = cloud.as('openid-resident')
    const first = await claimed(phone)
    await cloud.control.advanceClock(HOUR)
    const second = await claimed(cloud.as('openid-later'), { householdId: HOUSEHOLD_101 })
    const page = await secretary.ok(listClaims, { placeCode: HONGQIQIAO, limit: 1 })
    expect(page.items).toMatchObject([{ id: first.id, dueAt: first.createdAt + 48 * HOUR, isOverdue: false, evidence: { mayApprove: true } }])
    expect((await secretary.ok(listClaims, { placeCode: HONGQIQIAO, cursor: page.nextCursor as string })).items).toMatchObject([{ id: second.id }])
    expect((await secretary.ok(listClaims, { placeCode: `${HONGQIQIAO}-g02` })).items).toEqual([])

    await cloud.control.advanceClock(47 * HOUR)
    await cloud.tick()
    await cloud.tick()
    expect((await secretary.ok(listClaims, { placeCode: HONGQIQIAO })).items.map(({ isOverdue, version }) => [isOverdue, version])).toEqual([[true, 2], [false, 1]])
    expect((await street.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['household.escalate_here'])
    expect((await phone.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['household.escalate'])

    await cloud.control.advanceClock(13 * DAY)
    await cloud.tick()
    await cloud.tick()
    expect((await secretary.ok(listClaims, { placeCode: HONGQIQIAO })).items).toEqual([])
  })

  it('is asked by the worker of one grid for that grid, who decides there and nowhere else', async () => {
    const first = await cloud.appoint('openid-grid-1', 'grid-worker', `${HONGQIQIAO}-g01`)
    const second = await cloud.appoint('openid-grid-2', 'grid-worker', `${HONGQIQIAO}-g02`)
    const { id, version } = await claimed(cloud.as('openid-in-grid-1'), { householdId: HOUSEHOLD_101 })
    expect((await first.ok(listClaims, { placeCode: `${HONGQIQIAO}-g01` })).items).toMatchObject([{ id, evidence: { mayApprove: true } }])
    expect((await second.ok(listClaims, { placeCode: `${HONGQIQIAO}-g02` })).items).toEqual([])
    for (const placeCode of [HONGQIQIAO, `${HONGQIQIAO}-g02`]) expect((await first.fails(listClaims, { placeCode })).code).toBe('FORBIDDEN')
    expect((await second.fails(approveClaim, { claimId: id, version })).code).toBe('CLAIM_NOT_FOUND')
    expect(await first.ok(approveClaim, { claimId: id, version })).toMatchObject({ state: 'approved' })
  })

  it('is not for residents, nor for another place', async () => {
    expect((await cloud.as('openid-resident').fails(listClaims, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-secretary').fails(listClaims, { placeCode: '420204004011' })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { placeCode: 'x' }, { placeCode: HONGQIQIAO, state: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'households.listClaims', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
