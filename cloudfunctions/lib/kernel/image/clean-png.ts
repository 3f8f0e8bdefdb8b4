import { crc32 } from './crc32'
import { type CleanImage, MAX_PIXELS } from './clean-image'
import { ImageError } from './image-error'

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** What is needed to show the picture; text, time, EXIF, profiles and animation are not. */
const KEPT: readonly string[] = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB']
const HEADER_BYTES = 13

/** The same picture with nothing in it but the picture, chunk by chunk. What lies after IEND is dropped. */
export function cleanPng(bytes: Uint8Array): CleanImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Uint8Array[] = [PNG_SIGNATURE]
  let size: { width: number; height: number } | undefined
  let hasData = false
  for (let at = PNG_SIGNATURE.length; ; ) {
    if (at + 12 > bytes.length) throw new ImageError('damaged', 'ends without IEND')
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) throw new ImageError('damaged', `chunk of ${length} bytes at ${at}`)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (size === undefined && (type !== 'IHDR' || length !== HEADER_BYTES)) throw new ImageError('damaged', 'does not start with IHDR')
    if (KEPT.includes(type)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw new ImageError('damaged', `checksum of ${type}`)
      parts.push(bytes.subarray(at, end))
    }
    if (type === 'IHDR') size = checkedSize(view.getUint32(at + 8), view.getUint32(at + 12))
    if (type === 'IDAT' && length > 0) hasData = true
    if (type === 'IEND') break
    at = end
  }
  if (!size || !hasData) throw new ImageError('damaged', 'no picture data')
  return { bytes: Buffer.concat(parts), ...size, extension: 'png' }
}

function checkedSize(width: number, height: number): { width: number; height: number } {
  if (width === 0 || height === 0) throw new ImageError('damaged', `${width} × ${height}`)
  if (width * height > MAX_PIXELS) throw new ImageError('too-large', `${width} × ${height}`)
  return { width, height }
}
