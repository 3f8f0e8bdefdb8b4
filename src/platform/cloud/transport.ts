import { AppError } from '@/shared/errors'
import { currentPersona } from '../persona/persona'

/** The browser's way to a function: the local cloud that served this page. WeChat's is transport.weapp.ts. */

/** Opens the connection; once, at launch. */
export function openCloud(): void {
  // Nothing to open: every request carries the persona.
}

/** Runs a function and gives its answer as it is. @throws AppError NETWORK when it was not reached, UNAVAILABLE when it broke */
export async function invoke(name: string, event: unknown): Promise<unknown> {
  const answer = await reach<{ result: unknown }>(`/invoke/${name}`, JSON.stringify(event), 'application/json')
  return answer.result
}

/** As real clients have it: a failure of the cloud itself is an answer with `error`. */
interface Failure {
  error: { errCode: number; errMsg: string }
}

/** The cloud's own code for a function that ran out of time. */
const FUNCTION_TIMED_OUT = -504003

/** POST as the chosen persona. */
export async function reach<Answer extends object>(path: string, body: BodyInit, contentType: string): Promise<Answer> {
  const headers = { 'content-type': contentType, 'x-openid': currentPersona()?.openid ?? '' }
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', headers, body })
  } catch (cause) {
    throw new AppError('NETWORK', { cause, message: `${path}: not reached` })
  }
  if (!response.ok) throw new AppError('UNAVAILABLE', { message: `${path}: HTTP ${response.status}` })
  const answer = (await response.json()) as Answer | Failure
  if ('error' in answer) {
    throw new AppError(answer.error.errCode === FUNCTION_TIMED_OUT ? 'TIMEOUT' : 'UNAVAILABLE', { message: `${path}: ${answer.error.errMsg}` })
  }
  return answer
}
