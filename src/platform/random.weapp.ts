import type * as browser from './random'

/**
 * WeChat has no synchronous crypto on every client. An id is no secret, and one that is taken is refused by the server
 * (REPORT_ID_TAKEN): Math.random does.
 */
export const random: typeof browser.random = () => Math.random()
