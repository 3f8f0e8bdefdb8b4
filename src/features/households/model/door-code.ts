export const DOOR_CODE_LENGTH = 8
/** As they are printed: without the letters and digits that are taken for others. */
const PRINTED = /^[A-HJKMNP-Z2-9]{8}$/

/** What was typed, without the gaps that it is printed with. */
export function bareDoorCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '')
}

/** In two halves, to be read from paper. */
export function writeDoorCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** The code that was scanned; null: it is some other code. */
export function readScannedDoorCode(text: string): string | null {
  const code = bareDoorCode(text).toUpperCase()
  return PRINTED.test(code) ? code : null
}
