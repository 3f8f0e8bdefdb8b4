import type { CleanImage } from './clean-image'
import { cleanJpeg } from './clean-jpeg'
import { cleanPng, PNG_SIGNATURE } from './clean-png'
import { ImageError } from './image-error'

/**
 * Everything out that is not the picture: where and when and with what it was taken, thumbnails that survive a crop, comments, and whatever
 * is hidden after the end (a motion photo carries a film there). The kind is told by the bytes, never by a name.
 * @throws ImageError
 */
export function stripMetadata(bytes: Uint8Array): CleanImage {
  if (bytes.length === 0) throw new ImageError('empty', '0 bytes')
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return cleanJpeg(bytes)
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return cleanPng(bytes)
  throw new ImageError('not-an-image', 'neither JPEG nor PNG')
}
