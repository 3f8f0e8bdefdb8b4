import { methodsOf } from '../control/control-methods.ts'
import { decode, encode, type Value } from '../ejson.ts'
import type { Control } from '../types.ts'
import { type Exchange, HttpRefusal, readBody, sendJson } from './exchange.ts'

/** For whole worlds in one request; the service has nothing like it. */
const LIMIT_BYTES = 200 * 1024 * 1024

/** The control interface over HTTP: the method in the path, its parameters as a list in EJSON. */
export async function serveControl(control: Control, { request, response, url }: Exchange): Promise<void> {
  const methods = methodsOf(control)
  const name = url.pathname.slice('/control/'.length)
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!method) throw new HttpRefusal(404, `no control method ${name}`)
  const body = await readBody(request, LIMIT_BYTES)
  const parameters: Value = body.length === 0 ? [] : decode(body.toString())
  if (!Array.isArray(parameters)) throw new HttpRefusal(400, 'parameters are a list')
  try {
    sendJson(response, 200, encode({ result: (await method(...parameters)) ?? null }))
  } catch (error) {
    sendJson(response, 200, encode({ error: error instanceof Error ? error.message : String(error) }))
  }
}
