import type { Handler } from './handler'
import type { Work } from './context'
import type { ContentKind } from './moderation/content-kind'

/** What a module holds of a person in one collection, and what becomes of it when the person asks (C25). Both read by index. */
export interface PersonalData {
  collection: string
  /** Field with the person's id. */
  personField: string
  /** Narrower than all documents of the person: fields that must have these values as well. */
  only?: Readonly<Record<string, string>>
  holds: string
  export: 'whole' | 'own-part' | 'none'
  /** What the person is given of a document: nothing about anybody else, no inner id of another. Must be there unless nothing is exported. */
  show?(document: object, personId: string): Readonly<Record<string, unknown>>
  erase: 'delete' | 'anonymise' | 'keep'
  /** What is written when it is anonymised; by default CLOSED_PERSON into the person's field. */
  blank?: Readonly<Record<string, unknown>>
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
  /** What people write and show here: whoever decides about it reaches it through these. */
  contentKinds?: readonly ContentKind[]
  /** The person goes for good: what has to end in an orderly way, before anything is erased. Idempotent. */
  leave?(personId: string, work: Work): Promise<void>
  /** The person took their phone back: what rests on it alone ends. Idempotent. */
  phoneWithdrawn?(personId: string, work: Work): Promise<void>
}
