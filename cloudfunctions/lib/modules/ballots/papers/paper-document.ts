import type { Reading } from '@/shared/domain/ballots/paper-reading'
import type { PaperState } from '@/shared/domain/ballots/paper-states'

/** What one person typed from a slip, and when. */
export interface TypedReading {
  personId: string
  at: Date
  /** `signedAt` ms. What it says is answered to nobody. */
  reading: Reading
}

/** One printed slip: `_id` is `{ballotId}:{serial}`. */
export interface PaperDocument {
  _id: string
  ballotId: string
  serial: string
  /** Building part of the serial, and the number in it. */
  batch: string
  number: number
  /** Of the call that issued it. */
  batchId: string
  key: string
  label: string
  buildingKey: string
  /** `{ballotId}:{key}` while it is in force, else its own id: a key has one slip. */
  forceKey: string
  state: PaperState
  version: number
  /** The count waits for it: a pair of eyes, a teller, or its vote is not written yet. */
  isOpen: boolean
  issuedAt: Date
  issuedBy: string
  /** By whom and what, the first first: two, or three. */
  readings: TypedReading[]
  /** The same people, for the register of personal data. */
  typedBy: string[]
  photoFileId: string | null
  verifiedAt: Date | null
  /** What two of them agree on. */
  agreed: Reading | null
  /** Since when its vote waits to be written; null: nothing to write. */
  castDueSince: Date | null
  deniedBy: string | null
  deniedAt: Date | null
  settledBy: string | null
  settledAt: Date | null
  isDemo: boolean
}

/** What a list shows: never a reading. */
export const SLIP_FIELDS = ['serial', 'label', 'state', 'issuedAt', 'readings.at', 'typedBy', 'verifiedAt', 'photoFileId', 'agreed.signedAt', 'agreed.isUnclear'] as const
export type SlipRow = Pick<PaperDocument, '_id' | 'serial' | 'label' | 'state' | 'issuedAt' | 'typedBy' | 'verifiedAt' | 'photoFileId'> & {
  readings: Pick<TypedReading, 'at'>[]
  agreed: Pick<Reading, 'signedAt' | 'isUnclear'> | null
}
