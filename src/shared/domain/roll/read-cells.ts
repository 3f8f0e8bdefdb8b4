import type { Door } from '../households/household-id'
import { normalizePhone } from '../people/phone'

/** What can be wrong with a row; it does not go in. */
export const ROW_PROBLEMS = ['building_missing', 'building_format', 'grid_format', 'unit_format', 'room_missing', 'room_format', 'name_missing', 'name_format', 'area_format', 'area_range', 'phone_format', 'area_differs'] as const
export type RowProblem = (typeof ROW_PROBLEMS)[number]

export const ROLL_RELATIONS = ['owner', 'family', 'tenant'] as const
export type RollRelation = (typeof ROLL_RELATIONS)[number]

/** One person of one household, as one row says. */
export interface RollRow {
  /** As it is counted in the file: the heading is row 1. */
  row: number
  door: Omit<Door, 'communityCode'>
  /** Hundredths of a square metre; null: the row does not say. */
  areaHundredths: number | null
  name: string
  relation: RollRelation
  phone: string | null
  /** Columns whose text was put right. */
  cleaned: readonly RollColumn[]
}

export const ROLL_COLUMNS = ['compound', 'grid', 'building', 'unit', 'room', 'name', 'relation', 'area', 'phone'] as const
export type RollColumn = (typeof ROLL_COLUMNS)[number]

/** The headings that secretaries use. */
const HEADINGS: Readonly<Record<RollColumn, readonly string[]>> = {
  compound: ['小区', '小区名称', '院落'],
  grid: ['网格', '网格号'],
  building: ['楼栋', '栋', '栋号', '楼号', '幢'],
  unit: ['单元', '单元号'],
  room: ['房号', '室号', '室', '房间号', '门牌号'],
  name: ['姓名', '户主', '业主', '业主姓名', '户主姓名', '联系人'],
  relation: ['身份', '关系', '人员类型'],
  area: ['面积', '建筑面积', '面积(㎡)', '建筑面积(㎡)', '面积(平方米)', '建筑面积(平方米)'],
  phone: ['电话', '手机', '手机号', '联系电话', '手机号码', '电话号码'],
}
const REQUIRED: readonly RollColumn[] = ['building', 'room', 'name']

/** Which column stands where; or which are missing. */
export function readHeadings(cells: readonly string[]): { columns: Partial<Record<RollColumn, number>> } | { missing: readonly RollColumn[] } {
  const columns: Partial<Record<RollColumn, number>> = {}
  const titles = cells.map((cell) => tidy(cell).replace(/（/g, '(').replace(/）/g, ')'))
  for (const column of ROLL_COLUMNS) {
    const index = titles.findIndex((title) => HEADINGS[column].some((heading) => heading.normalize('NFKC') === title))
    if (index >= 0) columns[column] = index
  }
  const missing = REQUIRED.filter((column) => columns[column] === undefined)
  return missing.length > 0 ? { missing } : { columns }
}

type Read<T> = { value: T } | { problem: RowProblem }
const MAX_AREA_HUNDREDTHS = 200_000 * 100

/** Pure. A row's cells, by column, as they stand in the file. */
export function readRow(row: number, cells: Partial<Record<RollColumn, string>>): { row: RollRow } | { problem: RowProblem; column: RollColumn } {
  const text = (column: RollColumn) => tidy(cells[column] ?? '')
  const parts = {
    building: readBuilding(text('building')),
    grid: readGrid(text('grid')),
    unit: readUnit(text('unit')),
    room: readRoom(text('room')),
    name: readName(text('name')),
    area: readArea(text('area')),
    phone: readPhone(text('phone')),
  }
  for (const [column, part] of Object.entries(parts) as [keyof typeof parts, Read<unknown>][]) if ('problem' in part) return { problem: part.problem, column }
  const value = <T>(part: Read<T>): T => (part as { value: T }).value
  const door = { compound: text('compound'), grid: value(parts.grid), building: value(parts.building), unit: value(parts.unit), room: value(parts.room) }
  return {
    row: {
      row,
      door,
      areaHundredths: value(parts.area),
      name: value(parts.name),
      relation: RELATION_WORDS[text('relation')] ?? 'owner',
      phone: value(parts.phone),
      cleaned: [
        ...(isPlainArea(cells.area ?? '') ? [] : ['area' as const]),
        ...((cells.phone ?? '') === (value(parts.phone) ?? '') ? [] : ['phone' as const]),
      ],
    },
  }
}

const RELATION_WORDS: Readonly<Record<string, RollRelation>> = { 业主: 'owner', 户主: 'owner', 产权人: 'owner', 家人: 'family', 家属: 'family', 成员: 'family', 租户: 'tenant', 租客: 'tenant' }

/** Half-width, without spaces at all: names of doors have none. */
function tidy(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B\uFEFF]+/g, '')
}

function readBuilding(text: string): Read<string> {
  if (text === '') return { problem: 'building_missing' }
  const name = text.replace(/(号楼|栋|幢|号|楼|座|#)$/, '').replace(/\d+/, (digits) => digits.replace(/^0+(?=\d)/, ''))
  return /^[A-Z]?\d{0,3}[A-Z]?$/i.test(name) && name !== '' ? { value: name.toUpperCase() } : { problem: 'building_format' }
}

function readGrid(text: string): Read<string> {
  if (text === '') return { value: 'g00' }
  const number = /^(?:第|G)?0*(\d{1,2})(?:号)?(?:网格)?$/i.exec(text)?.[1]
  return number === undefined ? { problem: 'grid_format' } : { value: `g${number.padStart(2, '0')}` }
}

function readUnit(text: string): Read<number> {
  if (text === '' || text === '无') return { value: 0 }
  const number = /^0*(\d{1,2})(?:单元)?$/.exec(text)?.[1]
  return number === undefined ? { problem: 'unit_format' } : { value: Number(number) }
}

function readRoom(text: string): Read<string> {
  if (text === '') return { problem: 'room_missing' }
  const room = text.replace(/[室号]$/, '').replace(/[-#]/g, '')
  return /^[A-Z0-9]{1,8}$/i.test(room) ? { value: room.toUpperCase() } : { problem: 'room_format' }
}

/** Who lives there; no numbers, no notes. */
export const NAME_PATTERN = /^[\p{Script=Han}A-Za-z·]{2,20}$/u

function readName(text: string): Read<string> {
  if (text === '') return { problem: 'name_missing' }
  return NAME_PATTERN.test(text) ? { value: text } : { problem: 'name_format' }
}

function isPlainArea(text: string): boolean {
  return text === '' || /^\d+(\.\d{1,2})?$/.test(text)
}

/** `96.3平` is 96.30 m²; half hundredths are rounded up, in whole numbers. */
function readArea(text: string): Read<number | null> {
  if (text === '') return { value: null }
  const match = /^(\d{1,7})(?:\.(\d{1,6}))?(?:㎡|m2|M2|平|平米|平方|平方米)?$/.exec(text.replace(/,/g, ''))
  if (!match?.[1]) return { problem: 'area_format' }
  const thousandths = Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0').slice(0, 3))
  const hundredths = Math.floor((thousandths + 5) / 10)
  return hundredths > 0 && hundredths <= MAX_AREA_HUNDREDTHS ? { value: hundredths } : { problem: 'area_range' }
}

function readPhone(text: string): Read<string | null> {
  if (text === '' || text === '无') return { value: null }
  const phone = normalizePhone(text)
  return phone ? { value: phone } : { problem: 'phone_format' }
}

/** What of a wrong cell may be shown and kept: no more than three digits in a row, in case it is somebody's number. */
export function maskCell(text: string): string {
  return [...text.normalize('NFKC').replace(/\d{4,}/g, (digits) => `${digits.slice(0, 2)}${'*'.repeat(digits.length - 2)}`)].slice(0, 20).join('')
}
