import { CANDIDATE_CODE_LENGTH } from '@/shared/contract/appointments'
import { BASE32 } from '@/shared/domain/ulid'

/** What people type for what they hear or see: Crockford's reading of base 32. */
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }

/** A code as somebody typed it: spaces, small letters and look-alikes are forgiven. Null: it cannot be one. */
export function readCode(typed: string): string | null {
  const code = [...typed.toUpperCase().replace(/[\s-]/g, '')].map((character) => MEANT[character] ?? character).join('')
  return code.length === CANDIDATE_CODE_LENGTH && [...code].every((character) => BASE32.includes(character)) ? code : null
}

/** In two groups of four, as it is read aloud. */
export function writeCode(code: string): string {
  return `${code.slice(0, CANDIDATE_CODE_LENGTH / 2)} ${code.slice(CANDIDATE_CODE_LENGTH / 2)}`
}
