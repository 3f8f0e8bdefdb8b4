import type { SealState } from './seal'

/** One of the six words as it stands for one matter (design 4.1). */
export interface StageMark {
  character: string
  state: SealState
  /** Under its seal: a date, or the time left. */
  note?: string
}

/** Whether the matter stands there now. */
export function isPresent({ state }: StageMark): boolean {
  return state === 'mine' || state === 'here'
}
