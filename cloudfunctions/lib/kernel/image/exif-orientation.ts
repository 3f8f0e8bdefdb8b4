import { type JpegSegment, MARKER } from './jpeg-segments'

const EXIF_HEADER = [0x45, 0x78, 0x69, 0x66, 0, 0]
const ORIENTATION_TAG = 0x0112
const ENTRY_BYTES = 12

/** How the picture has to be turned to stand upright: 1 (as it is) to 8, as EXIF counts. Unreadable EXIF counts as 1. */
export function exifOrientation(segments: readonly JpegSegment[]): number {
  const exif = segments.find(({ marker, body }) => marker === MARKER.APP1 && EXIF_HEADER.every((byte, index) => body[index] === byte))
  if (!exif) return 1
  const tiff = new DataView(exif.body.buffer, exif.body.byteOffset + EXIF_HEADER.length, exif.body.length - EXIF_HEADER.length)
  try {
    return orientationIn(tiff)
  } catch (error) {
    if (error instanceof RangeError) return 1 // an offset that points out of the segment
    throw error
  }
}

function orientationIn(tiff: DataView): number {
  const isLittleEndian = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, isLittleEndian)
  const entries = tiff.getUint16(directory, isLittleEndian)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES
    if (tiff.getUint16(entry, isLittleEndian) !== ORIENTATION_TAG) continue
    const value = tiff.getUint16(entry + 8, isLittleEndian)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
