import { crc32 } from 'node:zlib'

/** What all rows together must come to: written with every commit, compared when the file is opened. */
export interface Seal {
  /** Commits since the file was made. */
  commits: number
  rows: number
  /** The checksums of all rows, added up modulo 2^32. */
  sum: number
}

export const EMPTY_SEAL: Seal = { commits: 0, rows: 0, sum: 0 }

/** SQLite has no checksums of its own: a changed byte in a text would be believed. */
export function rowSum(collection: string, idKey: string, body: string): number {
  return crc32(`${collection}\u0000${idKey}\u0000${body}`)
}

export function withRow(seal: Seal, sum: number): Seal {
  return { ...seal, rows: seal.rows + 1, sum: (seal.sum + sum) >>> 0 }
}

export function withoutRow(seal: Seal, sum: number): Seal {
  return { ...seal, rows: seal.rows - 1, sum: (seal.sum - sum) >>> 0 }
}
