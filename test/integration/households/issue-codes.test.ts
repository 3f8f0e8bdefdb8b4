import { beforeAll, describe, expect, it } from 'vitest'
import { issueCodes } from '@/shared/contract/households'
import { liveRoll } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.issueCodes', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('prints a code for every door, the same list again, and stores none of them', async () => {
    const input = { batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b03' }
    const [list, again] = [await secretary.ok(issueCodes, input), await secretary.ok(issueCodes, input)]
    expect(list.codes.map(({ label }) => label)).toEqual(['3栋1单元101', '3栋1单元102', '3栋2单元502'])
    for (const { code } of list.codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
    expect(again).toEqual(list)
    const stored = JSON.stringify(await cloud.control.readDocuments('household_codes', {}))
    for (const { code } of list.codes) expect(stored).not.toContain(code)
  })

  it('ends the unused codes of the list before', async () => {
    await cloud.control.advanceClock(1_000)
    await secretary.ok(issueCodes, { batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b03' })
    const states = (await cloud.control.readDocuments('household_codes', {})).map(({ state }) => String(state))
    expect(states.sort()).toEqual(['ended', 'ended', 'ended', 'unused', 'unused', 'unused'])
  })

  it('is for staff of the place, and for a building that is there', async () => {
    const input = { batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b99' }
    expect((await secretary.fails(issueCodes, input)).code).toBe('HOUSEHOLD_NOT_FOUND')
    expect((await secretary.fails(issueCodes, { ...input, communityCode: GUANGZHOU_ROAD })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-resident').fails(issueCodes, input)).code).toBe('FORBIDDEN')
  })

  it.each([{ batchId: 'x' }, { buildingKey: 'x y' }, { count: 5 }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.issueCodes', input: { batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b03', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
