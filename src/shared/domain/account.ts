import { DAY } from './time'

/** How long closing can be taken back (product.md: configuration, from the mockup). */
export const CLOSING_TAKES = 7 * DAY
