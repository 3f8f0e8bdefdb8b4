/** Random numbers that a seed decides. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
  of<T>(list: T[]): T
}

/** The generator mulberry32: small, and good enough to mix requests. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, of: (list) => list[below(list.length)]! }
}
