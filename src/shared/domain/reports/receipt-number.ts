import { beijingDate } from '../time'
import { BASE32, ulidTime } from '../ulid'

/**
 * The number a person reads aloud on the telephone: HS + yyMMdd + five base-32 characters + a check character.
 * Derived from the report's ULID, so a repeated submission gets the same number without a counter
 * (architecture: no sequences on the way in).
 */
export function receiptNumber(reportId: string): string {
  const body = beijingDate(ulidTime(reportId)).slice(2).replace(/-/g, '') + reportId.slice(-5)
  return `HS${body}${checkCharacter(body)}`
}

/** As it is kept: HS, six digits, five characters, the check character. */
export const RECEIPT_NUMBER_PATTERN = /^HS(\d{6}[0-9A-HJKMNP-TV-Z]{5})([0-9A-HJKMNP-TV-Z])$/

/** True if the number was copied without a slip: every single wrong character is noticed, and nearly every swap of neighbours. */
export function isReceiptNumber(value: string): boolean {
  const match = RECEIPT_NUMBER_PATTERN.exec(value)
  return match?.[1] !== undefined && checkCharacter(match[1]) === match[2]
}

/** The number as it was meant: in small letters, in groups with spaces or dashes, with an O for the zero. Null: it was copied with a slip. */
export function readReceiptNumber(typed: string): string | null {
  const bare = typed.normalize('NFKC').replace(/[\s\-－–—·.]/g, '').toUpperCase().replace(/^HS/, '')
  const number = `HS${bare.replace(/O/g, '0').replace(/[IL]/g, '1')}`
  return isReceiptNumber(number) ? number : null
}

/** Grouped for reading: HS261124 7K3QZ M. */
export function formatReceiptNumber(number: string): string {
  return `${number.slice(0, 8)} ${number.slice(8, 13)} ${number.slice(13)}`
}

/** Luhn's algorithm over 32 characters instead of ten. */
function checkCharacter(body: string): string {
  let sum = 0
  let factor = 2
  for (const character of [...body].reverse()) {
    const product = factor * BASE32.indexOf(character)
    sum += Math.floor(product / 32) + (product % 32)
    factor = factor === 2 ? 1 : 2
  }
  return BASE32.charAt((32 - (sum % 32)) % 32)
}
