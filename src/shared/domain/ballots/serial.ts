/** The serial of a paper slip (deliberation.md §4.4): `B7-0123-K`; building, number, and a check character over both. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*'
const SERIAL = /^([A-Z][A-Z0-9]{0,5})-(\d{4})-([0-9A-Z*])$/

/** ISO/IEC 7064, MOD 37-2: finds every single wrong character and every two that changed places. */
function checkCharacter(text: string): string {
  let sum = 0
  for (const character of text) sum = ((sum + ALPHABET.indexOf(character)) * 2) % 37
  return ALPHABET.charAt((38 - sum) % 37)
}

/** `batch`: a letter, then letters and digits, at most six; `number` 1 to 9,999. */
export function serialOf(batch: string, number: number): string {
  const digits = String(number).padStart(4, '0')
  return `${batch}-${digits}-${checkCharacter(batch + digits)}`
}

/** As somebody typed it; null: no serial, or misread. */
export function readSerial(typed: string): { batch: string; number: number } | null {
  const text = typed.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace(/[－–—]/g, '-')
  const [, batch, digits, check] = SERIAL.exec(text) ?? []
  if (!batch || !digits || checkCharacter(batch + digits) !== check) return null
  return { batch, number: Number(digits) }
}
