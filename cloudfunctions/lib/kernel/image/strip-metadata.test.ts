import fc from 'fast-check'
import jpeg from 'jpeg-js'
import { describe, expect, it } from 'vitest'
import { CAMERA_NAME, jpegPhoto, paint, pngPhoto } from '../../../../test/factories/photos'
import { ImageError } from './image-error'
import { stripMetadata } from './strip-metadata'

const SECRET = Buffer.from('SECRET-PLACE')

function faultOf(bytes: Uint8Array): string {
  try {
    stripMetadata(bytes)
    return 'none'
  } catch (error) {
    if (error instanceof ImageError) return error.fault
    throw error
  }
}

/** Inserts a segment right after SOI. */
function withSegment(photo: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([photo.subarray(0, 2), head, body, photo.subarray(2)])
}

describe('stripMetadata of a JPEG', () => {
  it('keeps every pixel and drops EXIF with its position', () => {
    const original = jpegPhoto({ gps: true, orientation: 1 })
    expect(original.includes(CAMERA_NAME)).toBe(true)

    const { bytes, width, height, extension } = stripMetadata(original)

    expect({ width, height, extension }).toEqual({ width: 96, height: 64, extension: 'jpg' })
    expect(Buffer.from(bytes).includes(CAMERA_NAME)).toBe(false)
    expect(Buffer.from(bytes).includes('Exif')).toBe(false)
    expect(jpeg.decode(bytes).data.equals(jpeg.decode(jpegPhoto()).data)).toBe(true)
  })

  it.each([
    ['a comment', 0xfe, SECRET],
    ['XMP', 0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), SECRET])],
    ['a colour profile', 0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0'), SECRET])],
    ['a JFIF thumbnail', 0xe0, Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02'), SECRET])],
    ['Photoshop data', 0xed, SECRET],
    ['an unknown application segment', 0xef, SECRET],
    ['a message behind the Adobe segment', 0xee, Buffer.concat([Buffer.from('Adobe\0\x64\0\0\0\0\x01'), SECRET])],
  ])('drops %s', (_what, marker, body) => {
    const { bytes } = stripMetadata(withSegment(jpegPhoto(), marker, body))
    expect(Buffer.from(bytes).includes(SECRET)).toBe(false)
    expect(() => jpeg.decode(bytes)).not.toThrow()
  })

  it('drops what lies after the end: the film of a motion photo', () => {
    const { bytes } = stripMetadata(jpegPhoto({ trailer: SECRET }))
    expect(Buffer.from(bytes).includes(SECRET)).toBe(false)
    expect([...bytes.subarray(-2)]).toEqual([0xff, 0xd9])
  })

  // Where the red corner of the scene ends up on the sensor, for each orientation: x, y as shares of the stored picture.
  it.each([
    [2, 'right', 'top'],
    [3, 'right', 'bottom'],
    [4, 'left', 'bottom'],
    [5, 'left', 'top'],
    [6, 'left', 'bottom'],
    [7, 'right', 'bottom'],
    [8, 'right', 'top'],
  ])('turns orientation %i so that it stands upright', (orientation, side, edge) => {
    const scene = paint({ width: 64, height: 48 })
    const stored = orientation >= 5 ? { width: 48, height: 64 } : { width: 64, height: 48 }
    const pixels = Buffer.alloc(stored.width * stored.height * 4, 120)
    // The red block of the scene, put where a camera held that way records it.
    for (let y = 0; y < stored.height; y++) {
      for (let x = 0; x < stored.width; x++) {
        const isRed = (side === 'left' ? x < stored.width / 4 : x >= (stored.width * 3) / 4) && (edge === 'top' ? y < stored.height / 4 : y >= (stored.height * 3) / 4)
        pixels.set(isRed ? [220, 20, 20, 255] : [20, 90, 200, 255], (y * stored.width + x) * 4)
      }
    }
    const plain = jpeg.encode({ ...stored, data: pixels }, 90).data
    const exif = jpegPhoto({ orientation, gps: false })
    const app1Length = 2 + exif.readUInt16BE(4)
    const original = Buffer.concat([plain.subarray(0, 2), exif.subarray(2, 2 + app1Length), plain.subarray(2)])

    const clean = stripMetadata(original)
    const upright = jpeg.decode(clean.bytes)

    expect({ width: upright.width, height: upright.height }).toEqual({ width: scene.width, height: scene.height })
    expect(upright.data[0]).toBeGreaterThan(180)
    expect(upright.data[2]).toBeLessThan(80)
    const opposite = (upright.width * upright.height - 1) * 4
    expect(upright.data[opposite + 2]).toBeGreaterThan(150)
    expect(Buffer.from(clean.bytes).includes('Exif')).toBe(false)
  })

  it('calls every truncation damaged', () => {
    const photo = jpegPhoto({ gps: true, orientation: 6 })
    for (let length = 3; length < photo.length; length++) expect(faultOf(photo.subarray(0, length))).toBe('damaged')
  })

  it('refuses a picture that would need gigabytes', () => {
    const photo = jpegPhoto()
    const frame = photo.indexOf(Buffer.from([0xff, 0xc0]))
    photo.writeUInt16BE(60_000, frame + 5)
    photo.writeUInt16BE(60_000, frame + 7)
    expect(faultOf(photo)).toBe('too-large')
  })

  it('survives EXIF whose offsets point anywhere', () => {
    const photo = jpegPhoto({ width: 16, height: 16 })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (noise) => {
        const { bytes } = stripMetadata(withSegment(photo, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), noise])))
        expect(Buffer.from(bytes).includes('Exif')).toBe(false)
      }),
    )
  })

  it('either fails with a fault or gives a clean picture, whatever bytes are changed', () => {
    const photo = jpegPhoto({ gps: true, orientation: 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(photo.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const hostile = Buffer.from(photo)
        for (const [at, value] of changes) hostile[at] = value
        try {
          const { bytes } = stripMetadata(hostile)
          expect([...bytes.subarray(0, 2), ...bytes.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9])
          expect(stripMetadata(bytes).bytes.length).toBe(bytes.length)
        } catch (error) {
          expect(error).toBeInstanceOf(ImageError)
        }
      }),
    )
  })

  it('is idempotent', () => {
    const once = stripMetadata(jpegPhoto({ gps: true, orientation: 1 }))
    expect(Buffer.from(stripMetadata(once.bytes).bytes).equals(Buffer.from(once.bytes))).toBe(true)
  })
})

describe('stripMetadata of a PNG', () => {
  it('keeps the picture and drops text, time and EXIF', () => {
    const extra = ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf', 'iCCP', 'acTL'].map((type) => ({ type, body: SECRET }))
    const { bytes, width, height, extension } = stripMetadata(Buffer.concat([pngPhoto({}, extra), SECRET]))
    expect(Buffer.from(bytes).equals(pngPhoto())).toBe(true)
    expect({ width, height, extension }).toEqual({ width: 96, height: 64, extension: 'png' })
  })

  it('calls every truncation damaged', () => {
    const photo = pngPhoto({ width: 8, height: 8 })
    for (let length = 8; length < photo.length; length++) expect(faultOf(photo.subarray(0, length))).toBe('damaged')
  })

  it('notices a changed byte', () => {
    const photo = pngPhoto({ width: 8, height: 8 })
    const at = photo.indexOf('IDAT') + 10
    photo[at] = (photo[at] ?? 0) ^ 0xff
    expect(faultOf(photo)).toBe('damaged')
  })
})

describe('stripMetadata of anything else', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['text', Buffer.from('<html>not a photo</html>'), 'not-an-image'],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0'), 'not-an-image'],
    ['one byte', Buffer.from([0xff]), 'not-an-image'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'not-an-image'],
  ])('refuses %s', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault)
  })

  it('never fails in any other way', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(['empty', 'not-an-image']).toContain(faultOf(bytes))))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(['damaged', 'too-large', 'none']).toContain(faultOf(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes])))))
  })
})
