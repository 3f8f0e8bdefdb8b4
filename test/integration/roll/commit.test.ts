import { beforeEach, describe, expect, it } from 'vitest'
import { listBuildings, listRooms, searchHouseholds } from '@/shared/contract/households'
import { commitRoll, decideRollConflict, listRollVersions } from '@/shared/contract/roll'
import { REPLACED_ROLL_KEPT_FOR } from '@/shared/domain/retention'
import { bindPhone, HOUSEHOLD_101, HOUSEHOLD_502, liveRoll, ROLL_CSV, stagedRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('roll.commit', () => {
  const cloud = withCloud()
  let secretary: Phone
  const liveVersion = async () => String((await cloud.control.readDocuments('rolls', { _id: HONGQIQIAO }))[0]?.liveVersionId)

  beforeEach(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('flips to the version at once; the same file again changes nothing', async () => {
    const first = await liveRoll(secretary)
    expect(first).toMatchObject({ state: 'live' })
    expect(await liveVersion()).toBe(first.id)
    expect(await secretary.ok(commitRoll, { versionId: first.id })).toEqual(first)
    const again = await stagedRoll(secretary)
    expect(again.counts).toMatchObject({ added: 0, changed: 0, conflict: 0, same: 4, kept: 0 })
    expect(await secretary.ok(commitRoll, { versionId: again.id })).toMatchObject({ state: 'unchanged' })
    expect(await liveVersion()).toBe(first.id)
    expect(await cloud.control.count('households', { versionId: again.id })).toBe(0)
  })

  it('keeps what the file does not speak of, and takes what it knows better', async () => {
    const version = await stagedRoll(secretary, '网格,楼栋,单元,房号,姓名,电话\n1,3,1,101,张三丰,13900000999\n1,7,,101,周四,')
    expect(version.counts).toMatchObject({ added: 1, changed: 1, same: 0, kept: 3, conflict: 0 })
    await secretary.ok(commitRoll, { versionId: version.id })
    expect((await secretary.ok(listBuildings, { communityCode: HONGQIQIAO })).buildings.map(({ name, rooms }) => [name, rooms])).toEqual([['3栋', 3], ['5栋', 1], ['7栋', 1]])
    expect((await secretary.ok(searchHouseholds, { communityCode: HONGQIQIAO, by: 'phoneTail', text: '0999' })).households).toMatchObject([{ householdId: HOUSEHOLD_101, areaHundredths: 8000 }])
    expect((await secretary.ok(listRollVersions, { communityCode: HONGQIQIAO })).items.map(({ state }) => state)).toEqual(['live', 'unchanged', 'superseded'])
  })

  it('waits until every conflict has been decided, and then says what was chosen', async () => {
    const version = await stagedRoll(secretary, ROLL_CSV.replace('李明', '李方').replace('80.00,13900000101', '81,13900000999'))
    expect(version.counts).toMatchObject({ conflict: 2 })
    expect((await secretary.fails(commitRoll, { versionId: version.id })).code).toBe('ROLL_UNDECIDED')
    await secretary.ok(decideRollConflict, { versionId: version.id, householdId: HOUSEHOLD_502, keep: 'file' })
    expect((await secretary.fails(commitRoll, { versionId: version.id })).code).toBe('ROLL_UNDECIDED')
    await secretary.ok(decideRollConflict, { versionId: version.id, householdId: HOUSEHOLD_101, keep: 'roll' })
    await secretary.ok(commitRoll, { versionId: version.id })
    expect((await secretary.ok(searchHouseholds, { communityCode: HONGQIQIAO, by: 'name', text: '李方' })).households).toHaveLength(1)
    expect((await secretary.ok(searchHouseholds, { communityCode: HONGQIQIAO, by: 'room', text: '101' })).households).toMatchObject([{ areaHundredths: 8000 }, {}])
    expect(await cloud.control.count('households', { versionId: version.id, hasConflict: true })).toBe(0)
  })

  it('keeps what was replaced for 90 days, and what is live for good', async () => {
    const live = await liveVersion()
    const replaced = (await cloud.control.readDocuments('roll_versions', { state: 'superseded' })).map(({ _id }) => String(_id))
    expect(replaced.length).toBeGreaterThan(0)
    // Damaged on purpose: a live version that says it may go.
    await cloud.control.importDocuments('roll_versions', [{ ...(await cloud.control.readDocuments('roll_versions', { _id: live }))[0], eraseAt: new Date(0) }])
    const rows = async (versionId: string) => await cloud.control.count('households', { versionId })
    await cloud.control.advanceClock(REPLACED_ROLL_KEPT_FOR - 60_000)
    await cloud.tick()
    for (const id of [live, ...replaced]) expect(await rows(id)).toBeGreaterThan(0)
    await cloud.control.advanceClock(120_000)
    await cloud.tick()
    for (const id of replaced) expect(await rows(id) + await cloud.control.count('roll_findings', { versionId: id })).toBe(0)
    expect(await rows(live)).toBeGreaterThan(0)
    expect((await secretary.ok(listRollVersions, { communityCode: HONGQIQIAO })).items.map(({ state }) => state)).toContain('superseded')
  })

  it('lets one of two imports win: the other was read on an older roll', async () => {
    const [one, two] = [await stagedRoll(secretary, '楼栋,房号,姓名\n8,101,周四'), await stagedRoll(secretary, '楼栋,房号,姓名\n9,101,周四')]
    const replies = await Promise.all([one, two].map(({ id }) => secretary.call(commitRoll, { versionId: id })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))).toEqual(['ROLL_BASE_CHANGED'])
    expect([one.id, two.id]).toContain(await liveVersion())
  })

  it('is one act in the log, and not for others', async () => {
    const acts = await cloud.control.readDocuments('audit_entries', { action: 'roll.commit' })
    expect(acts).toHaveLength(4)
    const stranger = cloud.as('openid-stranger')
    await bindPhone(stranger)
    expect((await strangerTries(stranger)).code).toBe('ROLL_NOT_FOUND')
    expect((await stranger.ok(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b03' })).rooms).toHaveLength(3)
  })
  const strangerTries = async (stranger: Phone) => await stranger.fails(commitRoll, { versionId: await liveVersion() })

  it.each([{}, { versionId: 'x' }, { versionId: newUlid(), force: true }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'roll.commit', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
