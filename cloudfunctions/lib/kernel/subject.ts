import type { Appointment, Role } from '@/shared/domain/appointments'
import type { Standing } from '@/shared/domain/people/identity-level'
import type { ErrorCode } from '@/shared/errors'
import type { Ports } from './ports'

/** Who looks at or acts on a subject. */
export interface Viewer extends Standing {
  personId: string
  appointments: readonly Appointment[]
  now: number
}

/** Nobody in particular: no office, no household, no relation to anything. What this one sees is public. */
export const nobody = (now: number): Viewer => ({ personId: '', appointments: [], hasPhone: false, homes: [], now })

/** A thing that operations act on, with what policies need to know of it. */
export interface Subject<Document = unknown> {
  document: Document
  /** Where an appointment must be held to count for it. */
  placeCode: string
  /** Of a subject that is an appointment. */
  role?: Role
  /** Relation → person. */
  relations: Readonly<Record<string, string>>
  isVisibleTo(viewer: Viewer): boolean
}

/** How a kind of subject is found; `notFound` is also the answer where the caller may not know that it exists. */
export interface SubjectKind<Document> {
  name: string
  notFound: ErrorCode
  /** One trip, or two at once. */
  load(id: string, ports: Ports): Promise<Subject<Document> | null>
}
