import { DAY } from './time'

/** How long things stay as they came (C29; configuration). */
export const EXACT_FOR = 180 * DAY
/** A report that is still open keeps its exact place, and is looked at again after this. */
export const EXACT_AGAIN = 30 * DAY
/** What a coarse place says of its own accuracy, metres. */
export const COARSE_ACCURACY_M = 100
