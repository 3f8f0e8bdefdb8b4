import { beforeAll, describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { approveClaim, claimHousehold, issueCodes } from '@/shared/contract/households'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { bindPhone, claimed, HOUSEHOLD_101, HOUSEHOLD_502, liveRoll, member } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.approve', () => {
  const cloud = withCloud()
  let secretary: Phone
  let worker: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    worker = await cloud.appoint('openid-worker', 'grid-worker', `${HONGQIQIAO}-g01`)
    await liveRoll(secretary)
  })

  it('makes the person a member: L3, a masked name, a message, a line in the log', async () => {
    const phone = cloud.as('openid-resident')
    const claim = await claimed(phone)
    expect(await worker.ok(approveClaim, { claimId: claim.id, version: 1 })).toMatchObject({ state: 'approved', version: 2, name: '王芳', evidence: { nameOnRoll: true, phoneOnRoll: false, mayApprove: false } })
    await cloud.control.advanceClock(6_000)
    expect(await phone.ok(getMe, {})).toMatchObject({ level: 3, homes: [{ householdId: HOUSEHOLD_502, label: '3栋2单元502', displayName: '3栋 王*' }] })
    expect((await phone.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'household.approve', values: { about: '3栋2单元502' } })
    expect((await phone.ok(listAuditAboutMe, {})).items[0]).toMatchObject({ action: 'households.approve', capacities: ['grid-worker'] })
  })

  it('is never one\'s own doing, nor that of whoever handed out the code', async () => {
    const own = await claimed(secretary, { householdId: HOUSEHOLD_101 })
    expect((await secretary.fails(approveClaim, { claimId: own.id, version: 1 })).code).toBe('CLAIM_IS_OWN')
    const { codes } = await secretary.ok(issueCodes, { batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b03' })
    const phone = cloud.as('openid-by-code')
    await bindPhone(phone)
    const code = codes.find(({ householdId }) => householdId === HOUSEHOLD_502)!.code
    const claim = await phone.ok(claimHousehold, { id: newUlid(), householdId: HOUSEHOLD_502, relation: 'tenant', name: '赵六', method: 'code', code })
    expect((await secretary.fails(approveClaim, { claimId: claim.id, version: 1 })).code).toBe('CLAIM_NEEDS_ANOTHER')
    expect((await worker.ok(approveClaim, { claimId: claim.id, version: 1 })).state).toBe('approved')
  })

  it('is for those who know the building: another grid, another community and the applicant are not told or refused', async () => {
    const phone = cloud.as('openid-waiting')
    const { id: claimId } = await claimed(phone)
    const strangers = [await cloud.appoint('openid-other-grid', 'grid-worker', `${HONGQIQIAO}-g02`), await cloud.appoint('openid-other', 'secretary', GUANGZHOU_ROAD), cloud.as('openid-nobody')]
    for (const stranger of strangers) expect((await stranger.fails(approveClaim, { claimId, version: 1 })).code).toBe('CLAIM_NOT_FOUND')
    expect((await phone.fails(approveClaim, { claimId, version: 1 })).code).toBe('FORBIDDEN')
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    expect((await street.ok(approveClaim, { claimId, version: 1 })).state).toBe('approved')
  })

  it('counts once of many at once, and a repeat finds its own', async () => {
    const { id: claimId } = await claimed(cloud.as('openid-popular'))
    const replies = await Promise.all([secretary, worker, secretary, worker].map((phone) => phone.call(approveClaim, { claimId, version: 1 })))
    const failures = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
    expect(failures).toEqual(failures.map(() => 'CLAIM_CHANGED'))
    expect(replies.some(({ ok }) => ok)).toBe(true)
    expect((await cloud.control.readDocuments('household_claims', { _id: claimId }))[0]).toMatchObject({ state: 'approved', version: 2 })
  })

  it('of a person in several households adds one home each', async () => {
    const phone = cloud.as('openid-two-homes')
    await member(phone, secretary)
    await member(phone, secretary, { householdId: HOUSEHOLD_101, relation: 'owner' })
    await cloud.control.advanceClock(6_000)
    expect((await phone.ok(getMe, {})).homes.map(({ householdId }) => householdId).sort()).toEqual([HOUSEHOLD_101, HOUSEHOLD_502])
  })

  it.each([{ version: 0 }, { version: 'x' }, { claimId: 'x' }, { note: 'x' }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.approve', input: { claimId: newUlid(), version: 1, ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
