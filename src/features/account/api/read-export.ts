import { call } from '@/platform/cloud/call'
import { exportMine } from '@/shared/contract/account'
import type { OutputOf } from '@/shared/contract/operation'

export type ExportedRecord = OutputOf<typeof exportMine>['records'][number]

/** Piece by piece, to the end. @param onPiece how many there are so far @throws AppError of account.exportMine */
export async function readExport(onPiece: (count: number) => void): Promise<ExportedRecord[]> {
  const records: ExportedRecord[] = []
  let cursor: string | undefined
  do {
    const piece = await call(exportMine, { cursor })
    records.push(...piece.records)
    onPiece(records.length)
    cursor = piece.nextCursor ?? undefined
  } while (cursor !== undefined)
  return records
}
