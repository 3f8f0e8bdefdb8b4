import { beforeAll, describe, expect, it } from 'vitest'
import { commitRoll, continueRoll, getRollVersion, listRollFindings, type RollVersion, stageRoll } from '@/shared/contract/roll'
import { MINUTE, SECOND } from '@/shared/domain/time'
import { stagedRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

/** 5,000 households in 50 buildings, 3 % of the rows dirty in four ways. */
const HOUSEHOLDS = 5_000
const DIRTY_EVERY = 33
const heading = '网格,楼栋,单元,房号,姓名,面积,电话'
const lines = Array.from({ length: HOUSEHOLDS }, (_, index) => {
  const building = Math.floor(index / 100) + 1
  const place = `${(building % 4) + 1},${building}栋,${(index % 2) + 1}单元,${101 + Math.floor((index % 100) / 2)}`
  const phone = `1392${String(index).padStart(7, '0')}`
  if (index % DIRTY_EVERY !== 0) return `${place},演示户,${80 + (index % 40)}.50,${phone}`
  return [`${place},演示户,很大,${phone}`, `${place},,80,${phone}`, `${place},演示户,80,${phone}9`, `3,,1,${index},演示户,80,${phone}`][(index / DIRTY_EVERY) % 4]
})
const DIRTY = lines.flatMap((_, index) => (index % DIRTY_EVERY === 0 ? [index + 2] : []))

describe('roll.continue', () => {
  const cloud = withCloud()
  let secretary: Phone
  const file = [heading, ...lines].join('\n')
  const start = async () => {
    const id = newUlid()
    return await secretary.ok(stageRoll, { id, communityCode: HONGQIQIAO, fileId: await secretary.upload(`${id}/roll.csv`, new TextEncoder().encode(file)), fileName: '演示.csv' })
  }

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('reads 5,000 households in pieces, each far below the ten seconds of a function, with every dirty row named', async () => {
    const startedAt = performance.now()
    let version = await start()
    const progress = [version.done]
    while (version.state === 'reading') {
      version = await secretary.ok(continueRoll, { versionId: version.id })
      progress.push(version.done)
    }
    console.log(`5,000 households, ${DIRTY.length} dirty rows: ${progress.length} calls, ${Math.round(performance.now() - startedAt)} ms`)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(version).toMatchObject({ state: 'ready', rows: HOUSEHOLDS, counts: { added: HOUSEHOLDS - DIRTY.length, wrong: DIRTY.length } })
    const rows: number[] = []
    let cursor: string | undefined
    do {
      const page = await secretary.ok(listRollFindings, { versionId: version.id, kind: 'wrong', limit: 50, cursor })
      rows.push(...page.items.map(({ row }) => row))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(rows).toEqual(DIRTY)
    expect((await secretary.ok(commitRoll, { versionId: version.id })).state).toBe('live')
  }, 60_000)

  it('reads the same file again and changes nothing, by the clock alone', async () => {
    const { id: versionId } = await start()
    let version: RollVersion = await secretary.ok(getRollVersion, { versionId })
    expect(version.state).toBe('reading')
    await cloud.tick()
    expect((await secretary.ok(getRollVersion, { versionId })).done).toBe(version.done)
    await cloud.control.advanceClock(MINUTE - 20 * SECOND)
    await cloud.tick()
    version = await secretary.ok(getRollVersion, { versionId })
    expect(version).toMatchObject({ state: 'ready', counts: { added: 0, changed: 0, conflict: 0, same: HOUSEHOLDS - DIRTY.length } })
    expect((await secretary.ok(commitRoll, { versionId })).state).toBe('unchanged')
  }, 60_000)

  it('counts once what several read at once', async () => {
    const small = await stagedRoll(secretary, [heading, ...lines.slice(1, 30)].join('\n'))
    expect(small.counts).toMatchObject({ same: 29, kept: HOUSEHOLDS - DIRTY.length - 29 })
    const { id: versionId } = await start()
    for (let round = 0; round < 12; round++) await Promise.all([1, 2, 3].map(() => secretary.call(continueRoll, { versionId })))
    expect(await secretary.ok(getRollVersion, { versionId })).toMatchObject({ state: 'ready', counts: { added: 0, same: HOUSEHOLDS - DIRTY.length, kept: 0 } })
    expect(await cloud.control.count('households', { versionId })).toBe(HOUSEHOLDS - DIRTY.length)
  }, 120_000)

  it.each([{}, { versionId: 'x' }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'roll.continue', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
