/** A seed for the run; LINLI_SEED repeats one that was printed. */
export function runSeed(): number {
  return Number(process.env.LINLI_SEED ?? Date.now() % 1_000_000)
}

/** So many of a list, by a seed: the same for the same seed, in a shuffled order. */
export function sample<T>(list: readonly T[], count: number, seed: number): T[] {
  const rest = [...list]
  const next = mulberry(seed)
  const chosen: T[] = []
  while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(Math.floor(next() * rest.length), 1))
  return chosen
}

/** Mulberry32: 0 ≤ x < 1. */
function mulberry(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
