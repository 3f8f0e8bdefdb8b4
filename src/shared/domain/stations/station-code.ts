/** What the sign at the door says: the station and a keyed digest of it, so that nobody prints one at home. Static: it is worth something only at the door. */
const STATION_CODE = /^HSNX-(\d{9}-\d{3})\.([a-z2-7]{16})$/

export interface ScannedCode {
  stationNumber: string
  signature: string
}

/** Null: some other code. */
export function readStationCode(scanned: string): ScannedCode | null {
  const [, stationNumber, signature] = STATION_CODE.exec(scanned.trim()) ?? []
  return stationNumber && signature ? { stationNumber, signature } : null
}

/** `number`: nine digits of the street, three of the station. `sign` gives a keyed digest in lower-case base 32. */
export function stationCode(number: string, sign: (text: string) => string): string {
  return `HSNX-${number}.${signatureOf(number, sign)}`
}

export function isStationCode({ stationNumber, signature }: ScannedCode, sign: (text: string) => string): boolean {
  return signatureOf(stationNumber, sign) === signature
}

const signatureOf = (number: string, sign: (text: string) => string) => sign(`station:${number}`).slice(0, 16)
