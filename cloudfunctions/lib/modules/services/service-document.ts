import type { ServiceRequest } from '@/shared/contract/services'
import type { Duty } from '@/shared/domain/appointments'
import type { ServiceState, ServiceStep } from '@/shared/domain/services/service-states'
import type { ServiceItem } from '@/shared/domain/stations/services'
import type { Notice } from '../../kernel/ports'

export type ServiceOutboxEntry = { duty: null; notice: Notice } | { duty: Duty; notice: Omit<Notice, 'personId'> }

export interface ServiceDocument {
  /** ULID of the client. */
  _id: string
  version: number
  personId: string
  placeCode: string
  /** The place and all above it. */
  scopes: string[]
  item: ServiceItem
  words: string
  state: ServiceState
  isOpen: boolean
  askedAt: Date
  dueAt: Date | null
  /** When the clock looks, once a state; null: not, or it has. */
  clockAt: Date | null
  events: { version: number; at: Date; step: ServiceStep | 'request' | 'late'; by: string | null; personId: string | null; words: string | null }[]
  rating: ServiceRequest['rating']
  outbox: ServiceOutboxEntry[]
  undeliveredSince: Date | null
}
