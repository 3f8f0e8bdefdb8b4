import type { Appointment } from '@/shared/domain/appointments'
import type { RandomSource } from '@/shared/domain/ulid'
import type { Settings } from './environment'
import type { Log } from './log'
import type { Person } from './persons.store'
import type { Ports } from './ports'
import type { Subject, Viewer } from './subject'

/** What every piece of work gets from outside itself: time, chance, names and the neighbours. Nothing per call lives in a module. */
export interface Work {
  /** Server time, ms. The same through the whole call. */
  now: number
  log: Log
  random: RandomSource
  settings: Settings
  ports: Ports
}

export interface Context extends Work {
  requestId: string
  envId: string
}

/** The context of a call by a person who is known. */
export interface PersonContext extends Context {
  openid: string
  person: Person
  appointments: readonly Appointment[]
  viewer: Viewer
  /** Past what this instance remembers of the person: another one may have changed it. No trip if it was just read. */
  refresh(): Promise<{ person: Person; appointments: readonly Appointment[] }>
  /** After a change to the person: the next call reads it afresh. */
  forgetPerson(): void
}

/** The context of a call that acts on one thing; the policy has been decided on it. */
export interface SubjectContext<Document> extends PersonContext {
  subject: Subject<Document>
}
