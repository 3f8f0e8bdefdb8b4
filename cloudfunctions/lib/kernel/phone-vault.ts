import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { phoneTail } from '@/shared/domain/people/phone'

/** Phone numbers at rest (C21): sealed, to call; a keyed hash, to find the same one; a keyed hash of the last four digits, to search by. */
export interface SealedPhone {
  sealed: string
  key: string
  tailKey: string
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

export function sealPhone(phone: string, secret: string): SealedPhone {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, 'seal'), nonce)
  const sealed = Buffer.concat([nonce, cipher.update(phone, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { sealed: sealed.toString('base64'), key: phoneKey(phone, secret), tailKey: tailKey(phoneTail(phone), secret) }
}

/** Null: sealed with another key, or damaged. */
export function openPhone(sealed: string, secret: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, 'seal'), bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

export function phoneKey(phone: string, secret: string): string {
  return hash(phone, secret, 'match')
}

export function tailKey(tail: string, secret: string): string {
  return hash(tail, secret, 'tail')
}

function hash(text: string, secret: string, use: string): string {
  return createHmac('sha256', keyOf(secret, use)).update(text).digest('base64url')
}

/** A key for each use: who has one hash learns nothing about another. */
function keyOf(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `linli phone ${use}`, 32))
}
