import type { Point } from '@/shared/domain/geo/point'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import type { SceneName } from '../../database/demo/scene-photo/scenes'

/** What a phone's camera writes into the file beside the picture. */
export interface CameraFacts {
  /** WGS-84, as every camera does. */
  point: Point
  make: string
  model: string
  /** `YYYY:MM:DD HH:MM:SS`, local time. */
  takenAt: string
}

/** A JPEG as a phone makes it: a picture, and an APP1 segment with Exif, camera and GPS position. */
export function exifPhoto(scene: SceneName, facts: CameraFacts, variant = 'e2e'): Buffer {
  const picture = drawScenePhoto(scene, 'before', variant)
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(facts)])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([picture.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, picture.subarray(2)])
}

/** Every trace of Exif in some bytes: the segment's name, and the words that `facts` would leave. */
export function exifTraces(bytes: Buffer, facts: CameraFacts): string[] {
  const text = bytes.toString('latin1')
  return ['Exif\0', 'MM\0*', 'II*\0', facts.make, facts.model, facts.takenAt].filter((trace) => text.includes(trace))
}

const ASCII = 2
const SHORT = 3
const LONG = 4
const RATIONAL = 5

interface Entry {
  tag: number
  type: number
  count: number
  value: Buffer
}

function tiff({ point, make, model, takenAt }: CameraFacts): Buffer {
  const HEADER = 8
  const camera = [ascii(0x010f, make), ascii(0x0110, model), short(0x0112, 1), ascii(0x0132, takenAt)]
  const gps = [
    { tag: 0x0000, type: 1, count: 4, value: Buffer.from([2, 3, 0, 0]) },
    ascii(0x0001, point.lat < 0 ? 'S' : 'N'),
    degrees(0x0002, point.lat),
    ascii(0x0003, point.lng < 0 ? 'W' : 'E'),
    degrees(0x0004, point.lng),
  ]
  // The pointer to the GPS directory has a fixed size, so the first directory can be measured before it is known.
  const first = (gpsAt: number) => directory([...camera, long(0x8825, gpsAt)], HEADER)
  const gpsAt = HEADER + first(0).length
  const header = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, HEADER])
  return Buffer.concat([header, first(gpsAt), directory(gps, gpsAt)])
}

/** An image file directory at `offset`: its entries, then the values that do not fit into four bytes. */
function directory(entries: Entry[], offset: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4)
  head.writeUInt16BE(entries.length, 0)
  const values: Buffer[] = []
  let next = offset + head.length
  entries.forEach(({ tag, type, count, value }, index) => {
    const at = 2 + index * 12
    head.writeUInt16BE(tag, at)
    head.writeUInt16BE(type, at + 2)
    head.writeUInt32BE(count, at + 4)
    if (value.length <= 4) return void value.copy(head, at + 8)
    head.writeUInt32BE(next, at + 8)
    const padded = value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.alloc(1)])
    values.push(padded)
    next += padded.length
  })
  return Buffer.concat([head, ...values])
}

function ascii(tag: number, text: string): Entry {
  const value = Buffer.from(`${text}\0`, 'latin1')
  return { tag, type: ASCII, count: value.length, value }
}

function short(tag: number, number: number): Entry {
  const value = Buffer.alloc(4)
  value.writeUInt16BE(number)
  return { tag, type: SHORT, count: 1, value }
}

function long(tag: number, number: number): Entry {
  const value = Buffer.alloc(4)
  value.writeUInt32BE(number)
  return { tag, type: LONG, count: 1, value }
}

/** Degrees, minutes and seconds, the last to a ten-thousandth. */
function degrees(tag: number, angle: number): Entry {
  const absolute = Math.abs(angle)
  const minutes = (absolute % 1) * 60
  const parts: readonly (readonly [number, number])[] = [
    [Math.floor(absolute), 1],
    [Math.floor(minutes), 1],
    [Math.round((minutes % 1) * 60 * 10_000), 10_000],
  ]
  const value = Buffer.alloc(24)
  parts.forEach(([numerator, denominator], index) => {
    value.writeUInt32BE(numerator, index * 8)
    value.writeUInt32BE(denominator, index * 8 + 4)
  })
  return { tag, type: RATIONAL, count: 3, value }
}
