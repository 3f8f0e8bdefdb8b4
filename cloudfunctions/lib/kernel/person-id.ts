import { createHmac } from 'node:crypto'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 26

/**
 * The id of a person: 26 characters (130 bits) of HMAC-SHA256 over the openid. It goes into addresses of files and into documents
 * that others read; the openid does not, and cannot be computed from it.
 */
export function personIdOf(openid: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`person:${openid}`).digest()
  let id = ''
  let bits = 0
  let held = 0
  for (const byte of digest) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      id += BASE32.charAt((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return id.slice(0, LENGTH)
}
