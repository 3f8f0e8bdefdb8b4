import type { Duty } from '@/shared/domain/appointments'
import type { ClaimAction, ClaimActor, ClaimMethod, ClaimState } from '@/shared/domain/households/claim-states'
import type { RollRelation } from '@/shared/domain/roll/read-cells'
import type { Notice } from '../../kernel/ports'

export interface ClaimEvent {
  version: number
  at: Date
  action: ClaimAction
  by: ClaimActor
  /** Of staff, with the offices that count; the applicant is the claim's. */
  personId: string | null
  capacities: string[]
  reasonCode: string | null
}

/** One person in one household, from the asking to the end. */
export interface ClaimDocument {
  /** ULID of the client. */
  _id: string
  personId: string
  /** `household person` while it is open, else the id: nobody asks twice for the same. */
  openKey: string
  householdId: string
  communityCode: string
  buildingCode: string
  buildingName: string
  label: string
  /** Community, grid and building: where those who decide may stand. */
  scopes: string[]
  relation: RollRelation
  name: string
  method: ClaimMethod
  codeIssuedBy: string | null
  nameOnRoll: boolean
  phoneOnRoll: boolean
  state: ClaimState
  createdAt: Date
  isOverdue: boolean
  nextClockAt: Date | null
  decidedAt: Date | null
  reasonCode: string | null
  version: number
  /** All of them: a claim has a handful. */
  events: ClaimEvent[]
  outbox: ClaimOutboxEntry[]
  undeliveredSince: Date | null
}

/** A notice to a person, or to whoever holds a duty there now. */
export type ClaimOutboxEntry = { duty: null; notice: Notice } | { duty: Duty; notice: Omit<Notice, 'personId'> }

export interface CodeDocument {
  /** Keyed hash: the code itself stands on paper only. */
  _id: string
  householdId: string
  communityCode: string
  buildingKey: string
  batchId: string
  state: 'unused' | 'used' | 'ended'
  issuedBy: string
  issuedAt: Date
  expiresAt: Date
  usedByClaim: string | null
}
