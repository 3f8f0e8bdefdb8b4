import { AppError } from '@/shared/errors'
import { currentPersona } from '../persona/persona'

/** The browser's way to a function: the local cloud that served this page. WeChat's is transport.weapp.ts. */

/** Opens the connection; once, at launch. */
export function openCloud(): void {
  // Nothing to open: every request carries the persona.
}

/** Runs a function and gives its answer as it is. @throws AppError NETWORK when it was not reached, UNAVAILABLE when it broke */
export async function invoke(name: string, event: unknown): Promise<unknown> {
  const response = await reach(`/invoke/${name}`, JSON.stringify(event), 'application/json')
  return response.json()
}

/** POST as the chosen persona. */
export async function reach(path: string, body: BodyInit, contentType: string): Promise<Response> {
  const headers = { 'content-type': contentType, 'x-openid': currentPersona()?.openid ?? '' }
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', headers, body })
  } catch (cause) {
    throw new AppError('NETWORK', { cause, message: `${path}: not reached` })
  }
  if (!response.ok) throw new AppError('UNAVAILABLE', { message: `${path}: HTTP ${response.status}` })
  return response
}
