import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { type Api, refuse, textOf } from './api.ts'

const SIDE = 64
const CELL = 8

/** wxacode.getUnlimited: a small real PNG whose pattern depends on the scene; nothing can scan it. */
export const codeImage: Api = {
  subject: (request) => textOf(request, 'scene'),
  answer: ({ request }) => {
    const scene = textOf(request, 'scene')
    const isValid = scene.length > 0 && scene.length <= 32 && /^[\w!#$&'()*+,/:;=?@\-.~]+$/.test(scene)
    return isValid ? { bytes: patternPng(scene), mediaType: 'image/png' } : refuse(40169, 'invalid length for scene, or the data is not json string')
  },
}

function patternPng(text: string): Buffer {
  const digest = createHash('sha256').update(text).digest()
  const rows = Array.from({ length: SIDE }, (_, y) => Buffer.from([0, ...Array.from({ length: SIDE }, (__, x) => (isDark(digest, x, y) ? 0 : 255))]))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIDE, 0)
  header.writeUInt32BE(SIDE, 4)
  // Eight bits a pixel, greyscale.
  header[8] = 8
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))])
}

function isDark(digest: Buffer, x: number, y: number): boolean {
  const cell = Math.floor(y / CELL) * (SIDE / CELL) + Math.floor(x / CELL)
  return ((digest[cell % digest.length]! >> (cell % 8)) & 1) === 1
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** The check sum of PNG chunks. */
function crc32(bytes: Buffer): number {
  let remainder = 0xffffffff
  for (const byte of bytes) {
    remainder ^= byte
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
  }
  return (remainder ^ 0xffffffff) >>> 0
}
