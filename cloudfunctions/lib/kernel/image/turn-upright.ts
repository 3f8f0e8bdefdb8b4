export interface Pixels {
  width: number
  height: number
  /** RGBA, row by row. */
  data: Uint8Array
}

/** Turns and mirrors so that a picture with this EXIF orientation stands upright without it. */
export function turnUpright(source: Pixels, orientation: number): Pixels {
  if (orientation === 1) return source
  const isSideways = orientation >= 5
  const width = isSideways ? source.height : source.width
  const height = isSideways ? source.width : source.height
  const from = new Uint32Array(source.data.buffer, source.data.byteOffset, source.width * source.height)
  const to = new Uint32Array(width * height)
  const lastX = source.width - 1
  const lastY = source.height - 1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sx, sy] = isSideways ? [y, x] : [x, y]
      // Where the upright pixel comes from; 2, 3, 7, 8 run against the columns, 3, 4, 6, 7 against the rows.
      const column = orientation === 2 || orientation === 3 || orientation === 7 || orientation === 8 ? lastX - sx : sx
      const row = orientation === 3 || orientation === 4 || orientation === 6 || orientation === 7 ? lastY - sy : sy
      to[y * width + x] = from[row * source.width + column] as number
    }
  }
  return { width, height, data: new Uint8Array(to.buffer) }
}
