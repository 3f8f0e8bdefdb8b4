/** One statement that somebody has not answered yet, with the answers of all. */
export interface Routable {
  id: string
  seen: number
}

/**
 * In which order a person is asked: what the fewest have seen comes first, so that nothing stays unread, and among those each person has an order
 * of their own, so that the first one is not the same for everybody. Deterministic. Views of an author never pull a statement forward or back.
 */
export function routeStatements(statements: readonly Routable[], personKey: string): string[] {
  return statements
    .map(({ id, seen }) => ({ id, band: Math.floor(Math.log2(seen + 1)), turn: hash(`${personKey}:${id}`) }))
    .sort((one, other) => one.band - other.band || one.turn - other.turn || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
}

/** FNV-1a, 32 bits: an order, not a secret. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
