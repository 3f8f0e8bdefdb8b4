/** A picture with nothing in it but the picture. */
export interface CleanImage {
  bytes: Uint8Array
  width: number
  height: number
  extension: 'jpg' | 'png'
}

/** More is a bomb: a few kilobytes that ask for gigabytes. */
export const MAX_PIXELS = 40_000_000
