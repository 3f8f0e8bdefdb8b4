import type { Progress, Statement } from '@/shared/contract/opinions'

export interface Deck {
  items: readonly Statement[]
  progress: Progress
  isOpen: boolean
}

/** The card in front: what was asked for by name, or the first that has no answer yet. `answered`: ids since the deck was dealt. */
export function cardInFront({ items }: Pick<Deck, 'items'>, answered: readonly string[], wanted: string | null): Statement | null {
  const open = items.filter(({ id }) => !answered.includes(id))
  return open.find(({ id }) => id === wanted) ?? open[0] ?? null
}

/** How far one has come, with the answers since the deck was dealt. */
export function progressNow({ progress: { answered, total, left } }: Pick<Deck, 'progress'>, since: number): Progress {
  return { answered: answered + since, total, left: Math.max(0, left - since) }
}

/** All cards that were dealt are answered, and there are more. */
export function needsMore(deck: Deck, answered: readonly string[]): boolean {
  return deck.items.length > 0 && deck.items.every(({ id }) => answered.includes(id))
}
