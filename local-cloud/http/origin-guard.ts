import type { IncomingMessage } from 'node:http'
import { HttpRefusal } from './exchange.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Refuse what a page of another site, or a name that resolves here, could send: this cloud believes an
 * openid it is told. Throws HttpRefusal 403.
 */
export function guardOrigin({ headers }: IncomingMessage, port: number): void {
  const { host = '', origin } = headers
  const separator = host.lastIndexOf(':')
  const isOwnHost = LOOPBACK.has(host.slice(0, separator)) && host.slice(separator + 1) === String(port)
  if (!isOwnHost) throw new HttpRefusal(403, 'foreign host')
  if (origin !== undefined && origin !== `http://${host}`) throw new HttpRefusal(403, 'foreign origin')
}
