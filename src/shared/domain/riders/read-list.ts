import { normalizePhone } from '../people/phone'
import { maskCell } from '../roll/read-cells'

export const LIST_PROBLEMS = ['phone_missing', 'phone_format', 'repeated'] as const
export type ListProblem = (typeof LIST_PROBLEMS)[number]

/** A row that is not simply in. */
export interface WrongRow {
  /** As it is counted in the file: the heading is row 1. */
  row: number
  problem: ListProblem
  /** Shortened, without anybody's number. */
  cell: string
}

const PHONE_HEADINGS = ['电话', '手机', '手机号', '手机号码', '联系电话', '电话号码']

/** Pure. The phones of an enterprise's list; whatever else the file holds is not looked at. Null: no column says that it holds phones. */
export function readRiderList([heading = [], ...body]: readonly (readonly string[])[]): { rows: number; phones: string[]; wrong: WrongRow[] } | null {
  const column = heading.findIndex((cell) => PHONE_HEADINGS.includes(cell.normalize('NFKC').replace(/[\s\uFEFF]+/g, '')))
  if (column < 0) return null
  const phones = new Set<string>()
  const wrong: WrongRow[] = []
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const cell = (cells[column] ?? '').trim()
    const phone = normalizePhone(cell)
    const problem = problemOf(cell, phone, phones)
    if (problem) wrong.push({ row: index + 2, problem, cell: maskCell(cell) })
    if (phone) phones.add(phone)
  }
  return { rows: body.length, phones: [...phones], wrong }
}

function problemOf(cell: string, phone: string | null, known: ReadonlySet<string>): ListProblem | null {
  if (cell === '') return 'phone_missing'
  if (!phone) return 'phone_format'
  return known.has(phone) ? 'repeated' : null
}
