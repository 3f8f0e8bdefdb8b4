import { describe, expect, it } from 'vitest'
import { readCursor, toPage } from './keyset-page'

const keyOf = (row: number) => ({ position: row, id: `id${row}` })

describe('keyset pages', () => {
  it.each([
    [[1, 2, 3], 2, [1, 2], '2:id2'],
    [[1, 2], 2, [1, 2], null],
    [[], 2, [], null],
    [[-5, -4], 1, [-5], '-5:id-5'],
  ])('of %j by %i', (rows, limit, page, nextCursor) => {
    expect(toPage(rows, limit, keyOf)).toEqual({ rows: page, nextCursor })
  })

  it('reads its own cursors and no others', () => {
    expect(readCursor('-5:id-5')).toEqual({ position: -5, id: 'id-5' })
    expect(readCursor(undefined)).toBeNull()
    for (const foreign of ['', 'x', '1', '1:', ':a', '1e9:a', '99999999999999999:a']) {
      expect(() => readCursor(foreign)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }) as Error)
    }
  })
})
