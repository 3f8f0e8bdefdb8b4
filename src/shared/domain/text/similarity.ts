/** Pairs of neighbouring characters, without spaces and marks: short Chinese sentences have too few words to compare by words. */
export function bigrams(text: string): Set<string> {
  const characters = [...text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')]
  return characters.length === 1 ? new Set(characters) : new Set(characters.slice(1).map((character, index) => characters[index]! + character))
}

/** Jaccard of the two sets: 0 nothing in common, 1 the same. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return shared / (a.size + b.size - shared)
}

/** The most similar first, none below `least`. */
export function findSimilar<T>(text: string, candidates: readonly T[], wordsOf: (candidate: T) => string, least: number): T[] {
  const own = bigrams(text)
  return candidates
    .map((candidate, index) => ({ candidate, index, score: similarity(own, bigrams(wordsOf(candidate))) }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .map(({ candidate }) => candidate)
}
