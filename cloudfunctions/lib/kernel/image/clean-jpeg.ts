import jpeg from 'jpeg-js'
import { exifOrientation } from './exif-orientation'
import { ImageError } from './image-error'
import { FRAME_MARKERS, type JpegSegment, MARKER, readJpegSegments } from './jpeg-segments'
import { MAX_PIXELS, type CleanImage } from './clean-image'
import { turnUpright } from './turn-upright'

/** Adobe's colour transform: without it some pictures come out in wrong colours. */
const KEPT: readonly number[] = [MARKER.APP14, MARKER.DQT, MARKER.DHT, MARKER.DRI, MARKER.SOS, ...FRAME_MARKERS]
/** JFIF 1.1, square pixels, no thumbnail. */
const JFIF = Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)
/** Turning means decoding: four bytes a pixel several times over, in the memory of a cloud function. */
const MAX_TURNED_PIXELS = 16_000_000
const DECODER_MEMORY_MB = 400
const QUALITY = 88

/** The same picture with nothing in it but the picture. Its compressed data is kept as it is unless it has to be turned. */
export function cleanJpeg(bytes: Uint8Array): CleanImage {
  const segments = readJpegSegments(bytes)
  const { width, height } = frameSize(segments)
  if (width * height > MAX_PIXELS) throw new ImageError('too-large', `${width} × ${height}`)
  if (!segments.some((segment) => segment.scan && segment.scan.length > 0)) throw new ImageError('damaged', 'no picture data')
  const orientation = exifOrientation(segments)
  const clean = assemble(segments)
  if (orientation === 1) return { bytes: clean, width, height, extension: 'jpg' }
  if (width * height > MAX_TURNED_PIXELS) throw new ImageError('too-large', `${width} × ${height}, lying`)
  return reencode(clean, orientation)
}

function frameSize(segments: readonly JpegSegment[]): { width: number; height: number } {
  const frames = segments.filter((segment) => FRAME_MARKERS.includes(segment.marker))
  const body = frames[0]?.body
  if (!body || frames.length > 1 || body.length < 6) throw new ImageError('damaged', `${frames.length} frames`)
  const height = ((body[1] ?? 0) << 8) | (body[2] ?? 0)
  const width = ((body[3] ?? 0) << 8) | (body[4] ?? 0)
  if (width === 0 || height === 0) throw new ImageError('damaged', `${width} × ${height}`)
  return { width, height }
}

function assemble(segments: readonly JpegSegment[]): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0xff, MARKER.SOI)]
  const hasAdobe = segments.some((segment) => segment.marker === MARKER.APP14)
  if (!hasAdobe) parts.push(...segmentBytes(MARKER.APP0, JFIF))
  for (const { marker, body, scan } of segments) {
    if (!KEPT.includes(marker)) continue
    // An Adobe segment is 12 bytes; whatever follows them is somebody's message.
    parts.push(...segmentBytes(marker, marker === MARKER.APP14 ? body.subarray(0, 12) : body))
    if (scan) parts.push(scan)
  }
  parts.push(Uint8Array.of(0xff, MARKER.EOI))
  return Buffer.concat(parts)
}

function segmentBytes(marker: number, body: Uint8Array): Uint8Array[] {
  const length = body.length + 2
  return [Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]
}

function reencode(bytes: Uint8Array, orientation: number): CleanImage {
  try {
    const pixels = jpeg.decode(bytes, { useTArray: true, formatAsRGBA: true, tolerantDecoding: false, maxMemoryUsageInMB: DECODER_MEMORY_MB })
    const upright = turnUpright(pixels, orientation)
    return { bytes: jpeg.encode(upright, QUALITY).data, width: upright.width, height: upright.height, extension: 'jpg' }
  } catch (error) {
    throw new ImageError('damaged', error instanceof Error ? error.message : String(error))
  }
}
