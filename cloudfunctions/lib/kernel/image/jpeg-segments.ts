import { ImageError } from './image-error'

export const MARKER = { SOI: 0xd8, EOI: 0xd9, SOS: 0xda, DQT: 0xdb, DHT: 0xc4, DRI: 0xdd, APP0: 0xe0, APP1: 0xe1, APP14: 0xee } as const
/** Baseline, extended and progressive: what phones write and every decoder reads. */
export const FRAME_MARKERS: readonly number[] = [0xc0, 0xc1, 0xc2]
const FRAMES_THAT_NOBODY_READS: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]

/** One marker with what belongs to it: `body` is the payload without marker and length; `scan` the compressed data after an SOS. */
export interface JpegSegment {
  marker: number
  body: Uint8Array
  scan?: Uint8Array
}

/** The segments from SOI to EOI, in order, without SOI and EOI themselves. What lies after EOI is not looked at. @throws ImageError damaged */
export function readJpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = []
  let at = 2
  for (;;) {
    // Any number of 0xff may stand before a marker.
    if (bytes[at] !== 0xff) throw new ImageError('damaged', `no marker at ${at}`)
    while (bytes[at] === 0xff) at++
    const marker = bytes[at++]
    if (marker === undefined) throw new ImageError('damaged', 'ends without EOI')
    if (marker === MARKER.EOI) return segments
    if (FRAMES_THAT_NOBODY_READS.includes(marker)) throw new ImageError('damaged', `frame type ${marker.toString(16)}`)
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    if (length < 2 || at + length > bytes.length) throw new ImageError('damaged', `segment ${marker.toString(16)} of ${length} bytes at ${at}`)
    const segment: JpegSegment = { marker, body: bytes.subarray(at + 2, at + length) }
    at += length
    if (marker === MARKER.SOS) {
      const end = endOfScan(bytes, at)
      segment.scan = bytes.subarray(at, end)
      at = end
    }
    segments.push(segment)
  }
}

/** In compressed data 0xff is followed by 0 or a restart marker; anything else ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  throw new ImageError('damaged', 'scan without end')
}
