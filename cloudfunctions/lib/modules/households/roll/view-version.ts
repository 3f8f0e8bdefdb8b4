import type { RollFinding, RollVersion } from '@/shared/contract/roll'
import type { FindingDocument, RollVersionDocument } from './roll-document'

export function viewVersion(version: RollVersionDocument): RollVersion {
  const { _id, communityCode, state, fileName, createdAt, committedAt, rows, households, done, counts } = version
  return { id: _id, communityCode, state, fileName, createdAt: createdAt.getTime(), committedAt: committedAt?.getTime() ?? null, rows, households, done, counts }
}

export function viewFinding({ _id, row, kind, problem, column, cell, otherRow, householdId, label, onRoll, inFile, decision }: FindingDocument): RollFinding {
  return { id: _id, row, kind, problem, column, cell, otherRow, householdId, label, onRoll, inFile, decision }
}
