import { createHmac, hkdfSync } from 'node:crypto'
import { isStationCode, readStationCode, stationCode } from '@/shared/domain/stations/station-code'
import { toBase32 } from '../../kernel/base32'

/** What the sign at a station's door says. */
export function signOf(stationId: string, secret: string): string {
  return stationCode(stationId, signer(secret))
}

/** Whether this was scanned from the sign of that station. */
export function isSignOf(stationId: string, scanned: string | undefined, secret: string): boolean {
  const code = readStationCode(scanned ?? '')
  return code !== null && code.stationNumber === stationId && isStationCode(code, signer(secret))
}

/** A key for this use alone: who has a sign learns nothing about another. */
function signer(secret: string): (text: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'linli station sign', 32))
  return (text) => toBase32(createHmac('sha256', key).update(text).digest())
}
