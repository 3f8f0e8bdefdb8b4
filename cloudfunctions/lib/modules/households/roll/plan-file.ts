import { groupRows, type RollHousehold } from '@/shared/domain/roll/group-rows'
import { maskCell, readHeadings, readRow, ROLL_COLUMNS, type RollColumn, type RollRow } from '@/shared/domain/roll/read-cells'
import { AppError } from '@/shared/errors'
import { downloadFile } from '../../../adapters/storage'
import { readFileRows } from '../../../kernel/table-file'
import type { FindingDocument } from './roll-document'

export interface FilePlan {
  /** Rows of the file without the heading. */
  rows: number
  /** In the order of their ids. */
  households: RollHousehold[]
  /** Every row that is not simply in. */
  findings: Omit<FindingDocument, '_id' | 'versionId'>[]
}

/** What the file says, every row looked at. The same bytes give the same plan. @throws ROLL_FILE_MISSING, ROLL_FILE_UNREADABLE, ROLL_HEADINGS_MISSING */
export async function planFile(fileId: string, communityCode: string): Promise<FilePlan> {
  const bytes = await downloadFile(fileId)
  if (!bytes) throw new AppError('ROLL_FILE_MISSING')
  const [heading = [], ...body] = await readFileRows(bytes)
  const headings = readHeadings(heading)
  if ('missing' in headings) throw new AppError('ROLL_HEADINGS_MISSING', { fields: Object.fromEntries(headings.missing.map((column) => [column, 'required'])) })
  const { columns } = headings

  const rows: RollRow[] = []
  const findings: FilePlan['findings'] = []
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const named = Object.fromEntries(ROLL_COLUMNS.map((column) => [column, cells[columns[column] ?? -1] ?? ''])) as Record<RollColumn, string>
    const outcome = readRow(index + 2, named)
    if ('row' in outcome) rows.push(outcome.row)
    else findings.push({ ...NOTHING, row: index + 2, kind: 'wrong', problem: outcome.problem, column: outcome.column, cell: maskCell(named[outcome.column]) })
  }
  const grouped = groupRows(communityCode, rows)
  const cellOf = (row: number, column: RollColumn | null) => (column ? maskCell(body[row - 2]?.[columns[column] ?? -1] ?? '') : null)
  return {
    rows: body.length,
    households: grouped.households,
    findings: [...findings, ...grouped.findings.map((one) => ({ ...NOTHING, ...one, cell: cellOf(one.row, one.column) }))],
  }
}

export const NOTHING = { problem: null, column: null, cell: null, otherRow: null, householdId: null, label: null, onRoll: null, inFile: null, decision: null } as const
