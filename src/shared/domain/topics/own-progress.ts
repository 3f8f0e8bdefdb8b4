import { PLACED_FROM } from '../consensus/consensus'

export interface OwnProgress {
  answered: number
  total: number
  /** So many answers more, and the picture opens; 0: it is open. */
  left: number
}

/**
 * Nobody reads what others think before having thought: while a round runs the picture opens after as many answers as place a person on it, or
 * after all where there are fewer.
 */
export function ownProgress(answered: number, total: number, isOpen: boolean): OwnProgress {
  return { answered, total, left: isOpen ? Math.max(0, Math.min(PLACED_FROM, total) - answered) : 0 }
}
