import type { DocumentRow } from './store/durable-file.ts'

/** One way back, worked out at the moment it is gone. */
export interface WayBack {
  /** What the durable file must be told first; none for what lives in memory only. */
  rows: DocumentRow[]
  /** The same in memory. Synchronous and without failure, so that all parts go back as one. */
  apply: () => void
  /** What may be thrown away once all parts have gone back. */
  tidy?: () => Promise<void>
}

/** A part of the cloud as it was at one moment, from which it can go back any number of times. */
export interface Kept {
  wayBack: () => WayBack
  /** Nobody will go back to it any more. */
  release?: () => Promise<void>
}

/** A part of the cloud whose state answers depend on. */
export interface Keeper {
  /** Remember the committed state of this moment. Costs no copy of documents: they never change once committed. */
  keep(): Kept
}

/** A part that lives in memory only. */
export function keptInMemory(apply: () => void): Kept {
  return { wayBack: () => ({ rows: [], apply }) }
}

/** Several parts as one. */
export function keptTogether(parts: Kept[]): Kept {
  return {
    wayBack: () => {
      const ways = parts.map((part) => part.wayBack())
      return {
        rows: ways.flatMap(({ rows }) => rows),
        apply: () => {
          for (const { apply } of ways) apply()
        },
        tidy: async () => {
          for (const { tidy } of ways) await tidy?.()
        },
      }
    },
    release: async () => {
      for (const { release } of parts) await release?.()
    },
  }
}
