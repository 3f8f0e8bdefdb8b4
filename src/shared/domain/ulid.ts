import { AppError } from '../errors'

/** Crockford's base 32: no I, L, O, U, so that a number read aloud or copied by hand survives. */
export const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** A number in [0, 1). The caller chooses the source: crypto on the server, the platform's on the phone. */
export type RandomSource = () => number

/** 26 characters: 10 of time (ms), 16 of chance. Sorts by creation time. */
export function createUlid(at: number, random: RandomSource): string {
  let time = ''
  for (let rest = Math.floor(at), digit = 0; digit < 10; digit++) {
    time = BASE32.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  let chance = ''
  for (let digit = 0; digit < 16; digit++) chance += BASE32.charAt(Math.floor(random() * 32))
  return time + chance
}

/** The time (ms) written in a ULID: that of the device that made it. */
export function ulidTime(ulid: string): number {
  if (!ULID_PATTERN.test(ulid)) throw new AppError('INVALID_INPUT', { fields: { id: 'format' } })
  let at = 0
  for (const character of ulid.slice(0, 10)) at = at * 32 + BASE32.indexOf(character)
  return at
}
