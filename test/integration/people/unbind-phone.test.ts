import { beforeAll, describe, expect, it } from 'vitest'
import { exportMine } from '@/shared/contract/account'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { claimHousehold, listMyClaims, listRooms } from '@/shared/contract/households'
import { getMe, unbindPhone } from '@/shared/contract/people'
import { bindPhone, claimed, HOUSEHOLD_101, HOUSEHOLD_502, liveRoll, member, ROLL_PHONE } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('people.unbindPhone', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('takes the number out of the database, and the level that it gave', async () => {
    const phone = cloud.as('openid-back')
    await bindPhone(phone)
    expect(await phone.ok(unbindPhone, {})).toMatchObject({ level: 1, phoneTail: null })
    expect((await cloud.control.readDocuments('persons', { _id: await phone.personId() }))[0]).toMatchObject({ phone: null })
    expect((await phone.fails(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b03' })).code).toBe('FORBIDDEN')
    await bindPhone(phone)
    expect((await phone.ok(getMe, {})).level).toBe(2)
  })

  it('ends what waits on the roll\'s phone, and keeps a home and what waits for a visit', async () => {
    const phone = cloud.as('openid-owner')
    await bindPhone(phone, ROLL_PHONE)
    await phone.ok(claimHousehold, { id: newUlid(), householdId: HOUSEHOLD_502, relation: 'owner', name: '李明', method: 'roll' })
    await phone.ok(claimHousehold, { id: newUlid(), householdId: HOUSEHOLD_101, relation: 'family', name: '李明', method: 'visit' })
    await phone.ok(unbindPhone, {})
    expect((await phone.ok(listMyClaims, {})).items.map(({ method, state }) => [method, state]).sort()).toEqual([['roll', 'withdrawn'], ['visit', 'pending']])

    const resident = cloud.as('openid-member')
    await member(resident, secretary)
    expect(await resident.ok(unbindPhone, {})).toMatchObject({ level: 3, homes: [{ householdId: HOUSEHOLD_502 }] })
  })

  it('stands in the log and in the export, once however often it is tapped', async () => {
    const phone = cloud.as('openid-tapper')
    await claimed(phone)
    const answers = await Promise.all(Array.from({ length: 4 }, () => phone.call(unbindPhone, {})))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { phoneTail: null } })
    const acts = (await phone.ok(listAuditAboutMe, {})).items.filter(({ action }) => action === 'people.unbindPhone')
    expect(acts).toMatchObject([{ capacities: ['self'] }])
    const exported: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await phone.ok(exportMine, cursor === undefined ? {} : { cursor })
      exported.push(JSON.stringify(page.records))
      cursor = page.nextCursor
    }
    expect(exported.join('')).toContain('people.unbindPhone')
  })

  it('has nothing to take from somebody without a number', async () => {
    const phone = cloud.as('openid-none')
    expect(await phone.ok(unbindPhone, {})).toMatchObject({ level: 1 })
    expect(await cloud.control.count('audit_entries', { ownerId: await phone.personId() })).toBe(0)
  })

  it.each([{ personId: 'a'.repeat(26) }, { phone: ROLL_PHONE }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-back').send({ operation: 'people.unbindPhone', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
