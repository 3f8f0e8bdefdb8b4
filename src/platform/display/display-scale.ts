const ELDER_SCALE = 1.35
/** Beyond it a row of two words no longer fits 320 px (tokens.css). */
const MAX_SCALE = 1.9

/** Factor on every type size: the larger of the elder switch and WeChat's letters, never their product. */
export function displayScale(isElder: boolean, fontScale: number): number {
  return Math.min(MAX_SCALE, Math.max(isElder ? ELDER_SCALE : 1, fontScale))
}
