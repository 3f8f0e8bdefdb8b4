import { describe, expect, it } from 'vitest'
import { decideRollConflict, listRollFindings } from '@/shared/contract/roll'
import { HOUSEHOLD_101, HOUSEHOLD_502, liveRoll, ROLL_CSV, stagedRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('roll.decide', () => {
  const cloud = withCloud()

  it('can be changed until the version is live, and shows both records masked', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const live = await liveRoll(secretary)
    const { id: versionId } = await stagedRoll(secretary, ROLL_CSV.replace('张三丰', '张三方'))
    const [open] = (await secretary.ok(listRollFindings, { versionId, kind: 'conflict' })).items
    expect(open).toMatchObject({ row: 4, householdId: HOUSEHOLD_101, label: '3栋1单元101', onRoll: '张*丰 80.00', inFile: '张*方 80.00', decision: null })
    const stored = async () => (await cloud.control.readDocuments('households', { versionId, householdId: HOUSEHOLD_101 }))[0]?.names
    for (const [keep, name] of [['roll', '张三丰'], ['file', '张三方'], ['file', '张三方'], ['roll', '张三丰']] as const) {
      expect((await secretary.ok(decideRollConflict, { versionId, householdId: HOUSEHOLD_101, keep })).decision).toBe(keep)
      expect(await stored()).toEqual([name])
    }
    expect((await secretary.ok(listRollFindings, { versionId, kind: 'conflict' })).items).toEqual([])
    expect((await secretary.ok(listRollFindings, { versionId, kind: 'conflict', isDecided: true })).items).toMatchObject([{ decision: 'roll' }])
    expect((await secretary.fails(decideRollConflict, { versionId, householdId: HOUSEHOLD_502, keep: 'roll' })).code).toBe('HOUSEHOLD_NOT_FOUND')
    expect((await secretary.fails(decideRollConflict, { versionId: live.id, householdId: HOUSEHOLD_502, keep: 'roll' })).code).toBe('ROLL_WRONG_STATE')
    expect((await cloud.as('openid-other').fails(decideRollConflict, { versionId, householdId: HOUSEHOLD_101, keep: 'roll' })).code).toBe('ROLL_NOT_FOUND')
  })

  it.each([{ keep: 'both' }, { householdId: 'x' }, { versionId: 1 }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'roll.decide', input: { versionId: newUlid(), householdId: HOUSEHOLD_101, keep: 'roll', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
