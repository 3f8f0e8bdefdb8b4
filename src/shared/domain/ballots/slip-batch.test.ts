import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSerial, serialOf } from './serial'
import { slipBatch } from './slip-batch'

describe('the building part of a serial', () => {
  it.each([
    [['7栋', '8栋'], 0, 'B7'],
    [['07号楼', '8栋'], 0, 'B7'],
    [['7栋', '7号楼'], 1, 'X2'],
    [['一期3栋', '东区12-3'], 1, 'X2'],
    [['红楼'], 0, 'X1'],
    [[], null, 'P'],
  ])('of %j at %s is %s', (names, building, batch) => {
    expect(slipBatch(names, building)).toBe(batch)
  })

  it('is another one for every building, and can be read from a slip', () => {
    const name = fc.oneof(fc.integer({ min: 0, max: 30 }).map((number) => `${number}栋`), fc.integer({ min: 0, max: 30 }).map((number) => `东区${number}号楼`), fc.string({ maxLength: 6 }))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const batches = names.map((_, index) => slipBatch(names, index))
        expect(new Set(batches).size).toBe(names.length)
        for (const batch of batches) expect(readSerial(serialOf(batch, 12))).toEqual({ batch, number: 12 })
      }),
    )
  })
})
