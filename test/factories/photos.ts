import { deflateSync } from 'node:zlib'
import jpeg from 'jpeg-js'
import { crc32 } from '../../cloudfunctions/lib/kernel/image/crc32'

export interface PhotoOptions {
  width?: number
  height?: number
  /** Different seeds give different pictures. */
  seed?: number
  /** Written as EXIF, together with a position. */
  orientation?: number
  gps?: boolean
  /** Bytes after the end, as a motion photo has. */
  trailer?: Uint8Array
}

/** A colour gradient with a red block in the upper left corner, so that its orientation can be told. */
export function paint({ width = 96, height = 64, seed = 1 }: PhotoOptions = {}): { width: number; height: number; data: Buffer } {
  const data = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isCorner = x < width / 4 && y < height / 4
      data.set(isCorner ? [220, 20, 20, 255] : [20, (x * 2 + seed * 37) % 200, (y * 3 + seed * 11) % 256, 255], (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

/** A JPEG as a phone's camera writes it: with EXIF where asked for. */
export function jpegPhoto(options: PhotoOptions = {}): Buffer {
  const plain = jpeg.encode(paint(options), 90).data
  const hasExif = options.orientation !== undefined || options.gps
  const parts = hasExif ? [plain.subarray(0, 2), exifSegment(options), plain.subarray(2)] : [plain]
  return Buffer.concat([...parts, options.trailer ?? Buffer.alloc(0)])
}

/** Marks that must not survive publication; ASCII, so that a test can search for them. */
export const CAMERA_NAME = 'Linli Test Camera'

/** APP1 with IFD0 (make, orientation) and a GPS directory: 30° 13' 5" N, 115° 3' 58" E. */
function exifSegment({ orientation = 1, gps = true }: PhotoOptions): Buffer {
  const make = Buffer.from(`${CAMERA_NAME}\0`)
  const entryCount = gps ? 3 : 2
  const makeAt = 8 + 2 + entryCount * 12 + 4
  const gpsAt = makeAt + make.length + (make.length % 2)
  const tiff = Buffer.alloc(gpsAt + (gps ? 2 + 4 * 12 + 4 + 48 : 0))
  tiff.write('MM', 0)
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(entryCount, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number, isShort = false) => {
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(count, at + 4)
    if (isShort) tiff.writeUInt16BE(value, at + 8)
    else tiff.writeUInt32BE(value, at + 8)
  }
  entry(10, 0x010f, 2, make.length, makeAt)
  entry(22, 0x0112, 3, 1, orientation, true)
  make.copy(tiff, makeAt)
  if (gps) {
    entry(34, 0x8825, 4, 1, gpsAt)
    tiff.writeUInt16BE(4, gpsAt)
    const degreesAt = gpsAt + 2 + 4 * 12 + 4
    const letter = (at: number, tag: number, value: string) => {
      entry(at, tag, 2, 2, 0)
      tiff.write(value, at + 8)
    }
    letter(gpsAt + 2, 1, 'N')
    entry(gpsAt + 14, 2, 5, 3, degreesAt)
    letter(gpsAt + 26, 3, 'E')
    entry(gpsAt + 38, 4, 5, 3, degreesAt + 24)
    for (const [index, value] of [30, 13, 5, 115, 3, 58].entries()) {
      tiff.writeUInt32BE(value, degreesAt + index * 8)
      tiff.writeUInt32BE(1, degreesAt + index * 8 + 4)
    }
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A PNG with the given extra chunks between IHDR and the picture. */
export function pngPhoto(options: PhotoOptions = {}, extra: { type: string; body: Uint8Array }[] = []): Buffer {
  const { width, height, data } = paint(options)
  const rows = Buffer.alloc(height * (1 + width * 4))
  for (let y = 0; y < height; y++) data.copy(rows, y * (1 + width * 4) + 1, y * width * 4, (y + 1) * width * 4)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    ...extra.map(({ type, body }) => pngChunk(type, body)),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function pngChunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
