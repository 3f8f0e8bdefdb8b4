import { describe, expect, it } from 'vitest'
import { OPERATIONS } from '@/shared/contract/registry'
import { HONGQIQIAO, IN_HONGQIQIAO } from '../factories/reports'
import { PROBES, sameIds } from '../setup/permission-probes'
import { newUlid, withCloud } from '../setup/start-cloud'

/** Every way by which a point gets in: its operation, by the name of the field. */
const POINTS = [...OPERATIONS.values()].flatMap(({ name, input }) =>
  Object.keys((input as { entries?: object }).entries ?? {}).flatMap((field) => (['location', 'crs', 'point'].includes(field) ? [{ name, field }] : [])),
)

describe('a point that does not say its datum', () => {
  const cloud = withCloud()

  it('is looked for in every operation that takes one', () => {
    expect(POINTS.map(({ name, field }) => `${name} ${field}`).sort()).toEqual(['places.locatePoint location', 'places.saveGrids crs', 'reports.resolve location', 'reports.submit location', 'stations.checkIn location', 'stations.create location', 'stations.edit location'])
  })

  it.each(POINTS.flatMap((point) => [undefined, 'wgs84', 'bd09', 'GCJ02', null].map((crs) => ({ ...point, crs }))))('$name refuses $crs, and names the field', async ({ name, field, crs }) => {
    const probe = PROBES[name]!(sameIds(newUlid()))
    const change = field === 'crs' ? { crs } : { [field]: { ...IN_HONGQIQIAO, crs } }
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const reply = await secretary.send({ operation: name, input: { ...probe, ...change } })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { [field === 'crs' ? 'crs' : `${field}.crs`]: expect.any(String) } } })
  })
})
