import { beforeAll, describe, expect, it } from 'vitest'
import { searchHouseholds } from '@/shared/contract/households'
import { HOUSEHOLD_502, liveRoll } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('households.search', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it.each([['room', '502室'], ['name', '李 明'], ['phoneTail', '0502']] as const)('finds a door by %s', async (by, text) => {
    const found = await secretary.ok(searchHouseholds, { communityCode: HONGQIQIAO, by, text })
    expect(found).toMatchObject({ hasMore: false, households: [{ householdId: HOUSEHOLD_502, areaHundredths: 9630, people: [{ name: '李明', relation: 'owner', hasPhone: true }, { name: '王芳', hasPhone: false }] }] })
    expect(JSON.stringify(found)).not.toContain('139')
  })

  it('stands in the log, with the kind of question and not the answer in words', async () => {
    const acts = await cloud.control.readDocuments('audit_entries', { action: 'households.search' })
    expect(acts.map(({ reasonCode }) => String(reasonCode)).sort()).toEqual(['name', 'phoneTail', 'room'])
    expect(JSON.stringify(acts)).not.toMatch(/李|0502/)
  })

  it('finds nothing where nothing is, and is not for residents', async () => {
    expect((await secretary.ok(searchHouseholds, { communityCode: HONGQIQIAO, by: 'name', text: '无此人' })).households).toEqual([])
    expect((await cloud.as('openid-resident').fails(searchHouseholds, { communityCode: HONGQIQIAO, by: 'name', text: '李明' })).code).toBe('FORBIDDEN')
    expect((await secretary.fails(searchHouseholds, { communityCode: GUANGZHOU_ROAD, by: 'name', text: '李明' })).code).toBe('FORBIDDEN')
  })

  it.each([{ by: 'id' }, { text: '' }, { text: 'x'.repeat(21) }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.search', input: { communityCode: HONGQIQIAO, by: 'room', text: '1', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
