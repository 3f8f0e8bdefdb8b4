import { createHmac } from 'node:crypto'
import { toBase32 } from './base32'

const LENGTH = 26

/**
 * The id of a person: 26 characters (130 bits) of HMAC-SHA256 over the openid. It goes into addresses of files and into documents
 * that others read; the openid does not, and cannot be computed from it.
 */
export function personIdOf(openid: string, secret: string): string {
  return toBase32(createHmac('sha256', secret).update(`person:${openid}`).digest()).slice(0, LENGTH)
}
