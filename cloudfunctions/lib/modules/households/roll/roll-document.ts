import type { FINDING_KINDS, ROLL_STATES } from '@/shared/contract/roll'
import type { RollColumn, RollRelation, RowProblem } from '@/shared/domain/roll/read-cells'

/** Which version of a community's roll is live. */
export interface RollDocument {
  /** Community code. */
  _id: string
  liveVersionId: string | null
  liveSince: Date | null
}

export interface RollCounts {
  added: number
  changed: number
  same: number
  kept: number
  conflict: number
  wrong: number
  merged: number
  cleaned: number
}

export interface RollBuilding {
  key: string
  code: string
  name: string
  rooms: number
}

/** One import: what was read, what came of it. */
export interface RollVersionDocument {
  _id: string
  communityCode: string
  state: (typeof ROLL_STATES)[number]
  fileId: string
  fileName: string
  createdBy: string
  createdAt: Date
  /** When a piece was last read: what nobody goes on with, the clock does. */
  touchedAt: Date
  committedAt: Date | null
  /** Its households and findings go then; null: they stay, or are gone. */
  eraseAt: Date | null
  /** The version that was live when this one was read. */
  baseVersionId: string | null
  rows: number
  households: number
  done: number
  /** Household id up to which the comparison has come. */
  cursor: string
  counts: RollCounts
  buildings: RollBuilding[]
}

export interface StoredPerson {
  name: string
  relation: RollRelation
  phoneSealed: string | null
  phoneKey: string | null
  tailKey: string | null
}

export interface HouseholdContent {
  areaHundredths: number | null
  people: StoredPerson[]
}

/** One household in one version. */
export interface HouseholdDocument extends HouseholdContent {
  _id: string
  versionId: string
  householdId: string
  communityCode: string
  buildingKey: string
  buildingCode: string
  buildingName: string
  label: string
  unit: number
  room: string
  doorOrder: number
  names: string[]
  tailKeys: string[]
  /** Both records, while one has to be chosen. */
  conflict: { roll: HouseholdContent; file: HouseholdContent } | null
  hasConflict: boolean
}

export interface FindingDocument {
  _id: string
  versionId: string
  row: number
  kind: (typeof FINDING_KINDS)[number]
  problem: RowProblem | null
  column: RollColumn | null
  cell: string | null
  otherRow: number | null
  householdId: string | null
  label: string | null
  onRoll: string | null
  inFile: string | null
  decision: 'roll' | 'file' | null
}
