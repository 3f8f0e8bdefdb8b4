import * as v from 'valibot'
import { ROLL_COLUMNS, ROW_PROBLEMS } from '../domain/roll/read-cells'
import type { Role } from '../domain/appointments'
import { HouseholdId } from './households'
import { operation } from './operation'
import { appointed, type SubjectRef } from './policy'
import { CommunityCode, FileId, page, pageInput, text, Ulid } from './primitives'

const ROLL_KEEPERS: readonly Role[] = ['secretary']
const THE_VERSION: SubjectRef = { subject: 'roll-version', key: 'versionId' }

/** `reading`: pieces are missing · `ready`: may go live · `unchanged`: says what the roll says · `discarded`, `failed`. */
export const ROLL_STATES = ['reading', 'ready', 'live', 'superseded', 'unchanged', 'discarded', 'failed'] as const
export const FINDING_KINDS = ['wrong', 'conflict', 'merged', 'cleaned'] as const

export const RollVersion = v.object({
  id: v.string(),
  communityCode: v.string(),
  state: v.picklist(ROLL_STATES),
  fileName: v.string(),
  createdAt: v.number(),
  committedAt: v.nullable(v.number()),
  /** Rows of the file without the heading. */
  rows: v.number(),
  /** Households of the file, and how many of them have been compared. */
  households: v.number(),
  done: v.number(),
  counts: v.object({
    added: v.number(),
    changed: v.number(),
    same: v.number(),
    /** On the roll, not in the file: they stay. */
    kept: v.number(),
    conflict: v.number(),
    wrong: v.number(),
    merged: v.number(),
    cleaned: v.number(),
  }),
})
export type RollVersion = v.InferOutput<typeof RollVersion>

/** One row, or one household, that somebody should look at. */
export const RollFinding = v.object({
  id: v.string(),
  /** In the file; the heading is row 1. */
  row: v.number(),
  kind: v.picklist(FINDING_KINDS),
  problem: v.nullable(v.picklist(ROW_PROBLEMS)),
  column: v.nullable(v.picklist(ROLL_COLUMNS)),
  /** The wrong cell, shortened and without anybody's number. */
  cell: v.nullable(v.string()),
  otherRow: v.nullable(v.number()),
  /** Of a conflict: the door, and what the roll and the file say (names masked in the middle). */
  householdId: v.nullable(v.string()),
  label: v.nullable(v.string()),
  onRoll: v.nullable(v.string()),
  inFile: v.nullable(v.string()),
  decision: v.nullable(v.picklist(['roll', 'file'])),
})
export type RollFinding = v.InferOutput<typeof RollFinding>

/**
 * Reads an uploaded CSV or XLSX (first sheet, up to 5 MB and 20,000 rows, under uploads/{personId}/{id}/) as a dry run. Every row is
 * looked at now; the comparison with the roll goes on in pieces, by `roll.continue` or by the clock. Nothing changes for anybody until
 * `roll.commit`. Idempotent by `id`.
 */
export const stageRoll = operation({
  name: 'roll.stage',
  input: v.strictObject({ id: Ulid, communityCode: CommunityCode, fileId: FileId, fileName: text(80) }),
  output: RollVersion,
  policy: appointed(ROLL_KEEPERS, { placeKey: 'communityCode' }),
  errors: ['PLACE_UNKNOWN', 'UPLOAD_NOT_YOURS', 'ROLL_FILE_MISSING', 'ROLL_FILE_UNREADABLE', 'ROLL_HEADINGS_MISSING'],
})

/** The next 500 households. Of several at once one counts. */
export const continueRoll = operation({
  name: 'roll.continue',
  input: v.strictObject({ versionId: Ulid }),
  output: RollVersion,
  policy: appointed(ROLL_KEEPERS, THE_VERSION),
  errors: ['ROLL_NOT_FOUND', 'ROLL_FILE_MISSING'],
})

export const getRollVersion = operation({ name: 'roll.get', input: v.strictObject({ versionId: Ulid }), output: RollVersion, policy: appointed(ROLL_KEEPERS, THE_VERSION), errors: ['ROLL_NOT_FOUND'] })

/** Newest first. */
export const listRollVersions = operation({
  name: 'roll.list',
  input: v.strictObject({ communityCode: CommunityCode, ...pageInput }),
  output: page(RollVersion),
  policy: appointed(ROLL_KEEPERS, { placeKey: 'communityCode' }),
  errors: [],
})

/** Of one kind, in the order of the rows; of conflicts, those that are not decided, or that are. */
export const listRollFindings = operation({
  name: 'roll.listFindings',
  input: v.strictObject({ versionId: Ulid, kind: v.picklist(FINDING_KINDS, 'choice'), isDecided: v.optional(v.boolean('type'), false), ...pageInput }),
  output: page(RollFinding),
  policy: appointed(ROLL_KEEPERS, THE_VERSION),
  errors: ['ROLL_NOT_FOUND'],
})

/** Which of the two counts. May be changed until the version goes live. */
export const decideRollConflict = operation({
  name: 'roll.decide',
  input: v.strictObject({ versionId: Ulid, householdId: HouseholdId, keep: v.picklist(['roll', 'file'], 'choice') }),
  output: RollFinding,
  policy: appointed(ROLL_KEEPERS, THE_VERSION),
  errors: ['ROLL_NOT_FOUND', 'ROLL_WRONG_STATE', 'HOUSEHOLD_NOT_FOUND'],
})

/** One flip: from here on everybody reads this version. A repeat changes nothing; a file that says what the roll says becomes `unchanged`. */
export const commitRoll = operation({
  name: 'roll.commit',
  input: v.strictObject({ versionId: Ulid }),
  output: RollVersion,
  policy: appointed(ROLL_KEEPERS, THE_VERSION),
  errors: ['ROLL_NOT_FOUND', 'ROLL_WRONG_STATE', 'ROLL_UNDECIDED', 'ROLL_BASE_CHANGED'],
})

/** Throws a dry run away, with everything that was staged. */
export const discardRoll = operation({
  name: 'roll.discard',
  input: v.strictObject({ versionId: Ulid }),
  output: RollVersion,
  policy: appointed(ROLL_KEEPERS, THE_VERSION),
  errors: ['ROLL_NOT_FOUND', 'ROLL_WRONG_STATE'],
})
