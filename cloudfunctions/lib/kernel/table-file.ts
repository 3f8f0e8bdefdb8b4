import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { AppError } from '@/shared/errors'

export const MAX_FILE_BYTES = 5 * 1024 * 1024
const MAX_ROWS = 20_000
/** What an XLSX of this size unpacks to at most: a bomb unpacks to a thousand times itself. */
const MAX_UNPACKED_BYTES = 80 * 1024 * 1024

/**
 * The cells of a CSV (UTF-8 or GB 18030, as Excel in Chinese writes it) or of the first sheet of an XLSX, as text. Empty rows at the end
 * are left out. @throws ROLL_FILE_UNREADABLE
 */
export async function readFileRows(bytes: Buffer): Promise<string[][]> {
  if (bytes.length === 0 || bytes.length > MAX_FILE_BYTES) throw new AppError('ROLL_FILE_UNREADABLE', { fields: { file: 'size' } })
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
  const rows = isZip ? await readWorkbook(bytes) : readCsv(bytes)
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop()
  if (rows.length > MAX_ROWS + 1) throw new AppError('ROLL_FILE_UNREADABLE', { fields: { file: 'rows' } })
  return rows
}

async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  try {
    let unpacked = 0
    unzipSync(bytes, { filter: ({ originalSize }) => ((unpacked += originalSize), false) })
    if (unpacked > MAX_UNPACKED_BYTES) throw new Error('unpacks to too much')
    const sheet = (await readSheet(bytes)) as unknown[][]
    return sheet.map((row) => row.map(cellText))
  } catch (cause) {
    throw new AppError('ROLL_FILE_UNREADABLE', { fields: { file: 'format' }, message: cause instanceof Error ? cause.message : 'unreadable' })
  }
}

/** A number as it was meant: 96.3 of a spreadsheet is 96.30000000000001 sometimes. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(Number(cell.toPrecision(14)))
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function readCsv(bytes: Buffer): string[][] {
  const text = decode(bytes)
  // Neither encoding has NUL: some other kind of file.
  if (text.includes('\0')) throw new AppError('ROLL_FILE_UNREADABLE', { fields: { file: 'format' } })
  return Papa.parse<string[]>(text, { skipEmptyLines: false }).data
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
