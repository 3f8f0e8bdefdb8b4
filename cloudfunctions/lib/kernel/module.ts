import type { Handler } from './handler'
import type { Work } from './context'

/** What a module holds of a person in one collection, and what becomes of it when the person asks (C25). */
export interface PersonalData {
  collection: string
  /** Field with the person's id. */
  personField: string
  holds: string
  export: 'whole' | 'own-part' | 'none'
  erase: 'delete' | 'anonymise' | 'keep'
  why: string
}

/** Work that the clock repeats: idempotent, bounded a run, safe to start twice. @returns how many things it did */
export interface Job {
  name: string
  run(work: Work): Promise<number>
}

/** One domain of the server, as the entries see it. */
export interface ServerModule {
  name: string
  handlers: readonly Handler[]
  jobs: readonly Job[]
  personalData: readonly PersonalData[]
}
