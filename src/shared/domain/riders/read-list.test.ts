import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRiderList } from './read-list'

describe('a list of riders', () => {
  it('gives its phones, each once, and names every row that is wrong', () => {
    const rows = [['姓名', '手 机 号'], ['甲', '139 0000 0001'], ['乙', ''], ['丙', '13900'], ['', ''], ['丁', '13900000001'], ['戊', '+86 13900000002']]
    expect(readRiderList(rows)).toEqual({
      rows: 6,
      phones: ['13900000001', '13900000002'],
      wrong: [{ row: 3, problem: 'phone_missing', cell: '' }, { row: 4, problem: 'phone_format', cell: '13***' }, { row: 6, problem: 'repeated', cell: '13*********' }],
    })
  })

  it('has to say which column it is', () => {
    expect(readRiderList([['姓名'], ['甲']])).toBeNull()
    expect(readRiderList([])).toBeNull()
  })

  it('never fails, and keeps nobody\'s number in what it says of a row', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^\d{4,18}$/))), (cells) => {
      const read = readRiderList([['电话'], ...cells.map((cell) => [cell])])
      for (const { cell } of read?.wrong ?? []) expect(cell).not.toMatch(/\d{4}/)
    }))
  })
})
