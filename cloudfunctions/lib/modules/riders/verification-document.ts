import type { Duty } from '@/shared/domain/appointments'
import type { RiderMethod, RiderPlatform, VerificationAction, VerificationActor, VerificationState } from '@/shared/domain/riders/verification-states'
import type { Notice } from '../../kernel/ports'

export interface VerificationEvent {
  version: number
  at: Date
  action: VerificationAction
  by: VerificationActor
  /** Of staff; the applicant is the document's. */
  personId: string | null
  capacities: string[]
  reasonCode: string | null
}

/** One asking to be known as a rider. Its id is also that of the appointment that comes of it. */
export interface VerificationDocument {
  /** ULID of the client. */
  _id: string
  personId: string
  /** The person while it waits, else the id: one at a time. */
  openKey: string
  method: RiderMethod
  platform: RiderPlatform
  stationName: string | null
  /** Null: by a list that is wider than a community. */
  communityCode: string | null
  /** Where the appointment is held. */
  placeCode: string
  /** Places at which it is asked for. */
  scopes: string[]
  state: VerificationState
  createdAt: Date
  isOverdue: boolean
  nextClockAt: Date | null
  decidedAt: Date | null
  reasonCode: string | null
  badgeFileId: string | null
  /** The photo goes then. */
  badgeEraseAt: Date | null
  version: number
  events: VerificationEvent[]
  outbox: RiderOutboxEntry[]
  undeliveredSince: Date | null
}

/** A notice to the rider, or to whoever holds a duty there now. */
export type RiderOutboxEntry = { duty: null; notice: Notice } | { duty: Duty; notice: Omit<Notice, 'personId'> }
