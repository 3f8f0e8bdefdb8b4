import { createHmac } from 'node:crypto'
import { DAY } from '@/shared/domain/time'

/** Without I, L, O, 0 and 1: read from paper by somebody without glasses. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 8
/** Configuration: what hangs longer inside a door frame has been forgotten there. */
export const CODE_LIVES = 90 * DAY
/** Product default (mockup household-claim): wrong or right, five a day. */
export const CODE_TRIES_A_DAY = 5

/** The code of one door in one list. Derived, so that a repeated call prints the same list and none is stored. 39 bits. */
export function doorCode(batchId: string, householdId: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`door code:${batchId}:${householdId}`).digest()
  let rest = digest.readBigUInt64BE(0)
  let code = ''
  for (let index = 0; index < LENGTH; index++) {
    code += ALPHABET.charAt(Number(rest % BigInt(ALPHABET.length)))
    rest /= BigInt(ALPHABET.length)
  }
  return code
}

/** Under which a code is stored. */
export function codeKey(code: string, secret: string): string {
  return createHmac('sha256', secret).update(`door code key:${code}`).digest('base64url')
}
