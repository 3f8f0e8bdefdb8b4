import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUSEHOLD_ID_PATTERN, buildingCode, doorLabel, doorOrder, householdId } from '../households/household-id'
import { PLACE_CODE_PATTERN } from '../places'
import { compareHousehold, complete } from './compare-household'
import { groupRows } from './group-rows'
import { maskCell, readHeadings, readRow, type RollRow } from './read-cells'

const COMMUNITY = '420202005007'
const good = { building: '3栋', unit: '2单元', room: '502', name: '李明', area: '96.30', phone: '13900000001' }
const read = (change: object) => readRow(2, { ...good, ...change })

describe('a row of a roll', () => {
  it.each([
    [{ area: '96.3平' }, { areaHundredths: 9630, cleaned: ['area'] }],
    [{ area: '96.305㎡' }, { areaHundredths: 9631, cleaned: ['area'] }],
    [{ area: '1,096.3' }, { areaHundredths: 109_630 }],
    [{ area: '' }, { areaHundredths: null, cleaned: [] }],
    [{ phone: '139 0000 0001' }, { phone: '13900000001', cleaned: ['phone'] }],
    [{ phone: '' }, { phone: null }],
    [{ relation: '租户' }, { relation: 'tenant' }],
    [{ building: '０３号楼' }, { door: { building: '3' } }],
    [{ building: 'a座' }, { door: { building: 'A' } }],
    [{ unit: '' }, { door: { unit: 0 } }],
    [{ grid: '第2网格' }, { door: { grid: 'g02' } }],
    [{ room: '5-02室' }, { door: { room: '502' } }],
  ])('with %j is %j', (change, row) => {
    expect(read(change)).toMatchObject({ row })
  })

  it.each([
    [{ building: '' }, 'building_missing', 'building'],
    [{ building: '三号院后面' }, 'building_format', 'building'],
    [{ grid: '东' }, 'grid_format', 'grid'],
    [{ unit: '左' }, 'unit_format', 'unit'],
    [{ room: '' }, 'room_missing', 'room'],
    [{ room: '五楼' }, 'room_format', 'room'],
    [{ name: '' }, 'name_missing', 'name'],
    [{ name: '李明139' }, 'name_format', 'name'],
    [{ area: '很大' }, 'area_format', 'area'],
    [{ area: '0' }, 'area_range', 'area'],
    [{ area: '99999999' }, 'area_format', 'area'],
    [{ phone: '1390000' }, 'phone_format', 'phone'],
    [{ phone: '420202199001010011' }, 'phone_format', 'phone'],
  ])('with %j does not go in: %s', (change, problem, column) => {
    expect(read(change)).toEqual({ problem, column })
  })

  it('never fails on any text, and gives ids that are ids', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('3栋', '2', '502', '李明', '96.3', '13900000001'))
    fc.assert(fc.property(fc.record({ building: cell, unit: cell, room: cell, name: cell, area: cell, phone: cell, grid: cell, compound: cell }), (cells) => {
      const outcome = readRow(2, cells)
      if (!('row' in outcome)) return
      const door = { ...outcome.row.door, communityCode: COMMUNITY }
      expect(householdId(door)).toMatch(HOUSEHOLD_ID_PATTERN)
      expect(buildingCode(door)).toMatch(PLACE_CODE_PATTERN)
      expect(Number.isInteger(outcome.row.areaHundredths ?? 1)).toBe(true)
    }))
  })

  it('shows of a wrong cell no number that could be somebody\'s', () => {
    fc.assert(fc.property(fc.stringMatching(/^[^\d]{0,3}\d{4,18}[^\d]{0,3}$/), (text) => {
      expect(maskCell(text)).not.toMatch(/\d{4}/)
    }))
    expect(maskCell('96.3平')).toBe('96.3平')
  })
})

describe('the heading', () => {
  it('is found under the words that are used', () => {
    expect(readHeadings(['序号', '小区名称', '栋号', '单元', '室号', '业主姓名', '建筑面积（㎡）', '联系电话'])).toEqual({ columns: { compound: 1, building: 2, unit: 3, room: 4, name: 5, area: 6, phone: 7 } })
  })

  it('says what it lacks', () => {
    expect(readHeadings(['楼栋', '电话'])).toEqual({ missing: ['room', 'name'] })
  })
})

describe('rows of one household', () => {
  const row = (number: number, change: object = {}) => ({ ...(readRow(number, good) as { row: RollRow }).row, ...change })

  it('become one, with all its people', () => {
    const { households, findings } = groupRows(COMMUNITY, [row(2), row(3, { name: '王芳', relation: 'family', phone: null }), row(4)])
    expect(households).toMatchObject([{ id: '420202005007-b03-u2-502', row: 2, people: [{ name: '李明' }, { name: '王芳' }] }])
    expect(findings).toEqual([
      { row: 3, kind: 'merged', problem: null, column: null, otherRow: 2 },
      { row: 4, kind: 'merged', problem: null, column: null, otherRow: 2 },
    ])
  })

  it('must agree on the area', () => {
    expect(groupRows(COMMUNITY, [row(2), row(3, { areaHundredths: 1 })]).findings).toEqual([{ row: 3, kind: 'wrong', problem: 'area_differs', column: 'area', otherRow: 2 }])
  })

  it('are named by the door: compounds apart, grids not', () => {
    const door = { communityCode: COMMUNITY, grid: 'g01', compound: '', building: '3', unit: 2, room: '502' }
    expect(householdId({ ...door, compound: '红旗苑' })).not.toBe(householdId({ ...door, compound: '铁山苑' }))
    expect(buildingCode(door)).toBe('420202005007-g01-b03')
    expect(doorLabel({ ...door, compound: '红旗苑' })).toBe('红旗苑 3栋2单元502')
    expect(doorOrder({ unit: 1, room: '1201' })).toBeLessThan(doorOrder({ unit: 2, room: '101' }))
  })
})

describe('compared with the roll', () => {
  const live = { areaHundredths: 9630, people: [{ name: '李明', relation: 'owner', phoneKey: 'k1' }] }
  it.each([
    ['is new', undefined, live, 'added'],
    ['says the same', live, live, 'same'],
    ['leaves out area and phone', live, { areaHundredths: null, people: [{ name: '李明', relation: 'owner', phoneKey: null }] }, 'same'],
    ['has another phone', live, { ...live, people: [{ name: '李明', relation: 'owner', phoneKey: 'k2' }] }, 'changed'],
    ['has one more person', live, { ...live, people: [...live.people, { name: '王芳', relation: 'family', phoneKey: null }] }, 'changed'],
    ['has another owner', live, { ...live, people: [{ name: '李方', relation: 'owner', phoneKey: 'k1' }] }, 'conflict'],
    ['has another area', live, { ...live, areaHundredths: 9700 }, 'conflict'],
  ] as const)('a household that %s', (_what, roll, file, outcome) => {
    expect(compareHousehold(roll, file)).toBe(outcome)
  })

  it('is the same as what it became', () => {
    const person = fc.record({ name: fc.constantFrom('李明', '王芳', '张三'), relation: fc.constantFrom('owner', 'family'), phoneKey: fc.option(fc.constantFrom('k1', 'k2')) })
    const content = fc.record({ areaHundredths: fc.option(fc.constantFrom(9630, 9700)), people: fc.uniqueArray(person, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }) })
    fc.assert(fc.property(content, content, (roll, file) => {
      const next = complete(roll, file)
      expect(compareHousehold(next, next)).toBe('same')
      expect(compareHousehold(next, file)).toBe('same')
    }))
  })
})
