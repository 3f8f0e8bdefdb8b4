import { describe, expect, it } from 'vitest'
import { listMembers } from '@/shared/contract/households'
import { HOUSEHOLD_502, liveRoll, member } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud, WORKING_MORNING } from '../../setup/start-cloud'

describe('households.listMembers', () => {
  const cloud = withCloud()

  it('shows the household to its members with masked names, to staff in full, to nobody else', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
    const phone = cloud.as('openid-resident')
    await member(phone, secretary, { id: newUlid(WORKING_MORNING) })
    await member(cloud.as('openid-owner'), secretary, { id: newUlid(WORKING_MORNING + 1), name: '李明', relation: 'owner' })
    expect((await phone.ok(listMembers, { householdId: HOUSEHOLD_502 })).members.map(({ name, isMine }) => [name, isMine])).toEqual([['王芳', true], ['李*', false]])
    expect((await secretary.ok(listMembers, { householdId: HOUSEHOLD_502 })).members.map(({ name }) => name)).toEqual(['王芳', '李明'])
    expect((await cloud.as('openid-nobody').fails(listMembers, { householdId: HOUSEHOLD_502 })).code).toBe('HOUSEHOLD_NOT_FOUND')
  })

  it.each([{}, { householdId: '502' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'households.listMembers', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
