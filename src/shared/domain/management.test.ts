import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ManagementUnit, managementOf } from './management'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../database/places/${name}`, import.meta.url), 'utf8'))
const { units } = read('management.json') as { units: ManagementUnit[] }
const divisions = read('divisions.json') as { districts: { code: string; streets: { code: string; units: { code: string }[] }[] }[] }
const codes = divisions.districts.flatMap((district) => [district.code, ...district.streets.flatMap((street) => [street.code, ...street.units.map((unit) => unit.code)])])

describe('managementOf', () => {
  it.each([
    ['420205', 'economic-zone'],
    ['420205003001', 'economic-zone'],
    ['420281070', 'economic-zone'],
    ['420281170201', 'economic-zone'],
    ['420203007001-g01', 'economic-zone'],
    ['420281', undefined],
    ['420281103', undefined],
    ['420202005007', undefined],
    ['420200', undefined],
  ])('%s is managed by %s', (code, unit) => {
    expect(managementOf(units, code)?.code).toBe(unit)
  })

  it('governs only places that there are, and says that nobody has confirmed it', () => {
    for (const unit of units) {
      expect(unit.governs.filter((code) => !codes.includes(code))).toEqual([])
      expect(unit.isConfirmed).toBe(false)
    }
  })

  it('is the same for a place and for everything below a governed one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...units.flatMap((unit) => unit.governs)), (code, governed) => {
        if (code.startsWith(governed)) expect(managementOf(units, code)).toBe(managementOf(units, governed))
      }),
    )
  })

  it('of two units is the one that names the smaller place', () => {
    const wide = { code: 'wide', name: '', isConfirmed: true, governs: ['420205'] }
    const narrow = { code: 'narrow', name: '', isConfirmed: true, governs: ['420205003'] }
    expect([managementOf([wide, narrow], '420205003001'), managementOf([narrow, wide], '420205003001')]).toEqual([narrow, narrow])
  })
})
