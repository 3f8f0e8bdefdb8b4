import { beforeAll, describe, expect, it } from 'vitest'
import { publishGrids, saveGrids } from '@/shared/contract/grids'
import { box, drawing } from '../../factories/grids'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('places.saveGrids', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('keeps a drawing, also one with problems, and says which', async () => {
    const input = drawing({ grids: [box('g01', 'a', 115.064, 115.068), box('g02', 'b', 115.067, 115.07)] })
    expect(await secretary.ok(saveGrids, input)).toMatchObject({ version: 1, publishedAt: null, problems: [{ kind: 'overlaps', grid: 'g01', other: 'g02' }] })
    const mended = { ...input, version: 1, grids: drawing().grids }
    expect(await secretary.ok(saveGrids, mended)).toMatchObject({ version: 2, problems: [] })
  })

  it('is one drawing however many at once, and a later one is told that it comes late', async () => {
    const input = drawing()
    const all = await Promise.all(Array.from({ length: 5 }, () => secretary.ok(saveGrids, input)))
    expect(all.map((one) => one.version)).toEqual([1, 1, 1, 1, 1])
    await secretary.ok(saveGrids, { ...input, version: 1, grids: [] })
    expect(await secretary.fails(saveGrids, { ...input, version: 1 })).toMatchObject({ code: 'GRIDS_CHANGED', fields: { version: '2' } })
  })

  it('does not change what was live once', async () => {
    const input = drawing()
    await secretary.ok(saveGrids, input)
    await secretary.ok(publishGrids, { gridsId: input.id, version: 1, liveRevision: 0 })
    expect((await secretary.fails(saveGrids, { ...input, version: 1, grids: [] })).code).toBe('GRIDS_CHANGED')
  })

  it('is for those who draw there, and no way to the drawing of another place', async () => {
    const input = drawing()
    await secretary.ok(saveGrids, input)
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    expect((await elsewhere.fails(saveGrids, drawing())).code).toBe('FORBIDDEN')
    expect((await elsewhere.fails(saveGrids, { ...input, communityCode: GUANGZHOU_ROAD, version: 1 })).code).toBe('GRIDS_NOT_FOUND')
    expect((await elsewhere.fails(saveGrids, { ...input, communityCode: GUANGZHOU_ROAD })).code).toBe('GRIDS_NOT_FOUND')
  })

  it.each([
    ['crs', { crs: 'wgs84' }],
    ['crs', { crs: undefined }],
    ['grids', { grids: Array.from({ length: 81 }, () => box('g01', 'a', 115.064, 115.067)) }],
    ['grids.0.code', { grids: [box('G 1', 'a', 115.064, 115.067)] }],
    ['grids.0.name', { grids: [box('g01', '', 115.064, 115.067)] }],
    ['grids.0.corners.0.0', { grids: [{ code: 'g01', name: 'a', corners: [[200, 30]] }] }],
    ['grids.0.corners', { grids: [{ code: 'g01', name: 'a', corners: Array.from({ length: 201 }, () => [115, 30]) }] }],
  ])('names %s where it is wrong', async (field, change) => {
    const reply = await secretary.send({ operation: 'places.saveGrids', input: { ...drawing(), ...change } })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { [field]: expect.any(String) } } })
  })
})
