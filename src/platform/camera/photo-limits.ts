/** px of the longest side: a number plate, a crack and a sign can still be read. */
export const LONGEST_SIDE = 1080
/** On a weak network a smaller picture that arrives is the better one. */
export const LONGEST_SIDE_WEAK = 720
/** Bytes; a goal, the limit is the server's. */
export const GOAL_BYTES = 400 * 1024
/** JPEG qualities, tried in this order until the goal is met. */
export const QUALITIES = [0.7, 0.6, 0.45] as const

export interface Photo {
  path: string
  bytes: number
}

/** The size to draw at: never larger than it is. */
export function fitWithin(longestSide: number, size: { width: number; height: number }): { width: number; height: number } {
  const factor = Math.min(1, longestSide / Math.max(size.width, size.height))
  return { width: Math.max(1, Math.round(size.width * factor)), height: Math.max(1, Math.round(size.height * factor)) }
}
