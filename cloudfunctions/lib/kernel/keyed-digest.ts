import { createHmac, hkdfSync } from 'node:crypto'

/** SHA-256 of a text under a key of the function's own, hexadecimal: whoever has it cannot guess the text by trying. A key for each use. */
export function keyedDigest(secret: string, use: string, text: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `linli ${use}`, 32))
  return createHmac('sha256', key).update(text).digest('hex')
}
