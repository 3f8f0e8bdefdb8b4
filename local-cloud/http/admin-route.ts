import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Services } from '../gateway/action.ts'
import { answer } from '../gateway/gateway.ts'
import type { Invocation, Invocations } from '../functions/invocation.ts'
import type { Gate } from '../gate.ts'
import type { OpenapiService } from '../openapi/openapi-service.ts'
import { decodeArguments, encodeAnswer } from '../openapi/protobuf.ts'
import { BodyTooLarge, type Exchange, headerOf, HttpRefusal, payloadRefusal, readBody, sendJson } from './exchange.ts'
import { parseMultipart } from './multipart.ts'

/** Actions in multipart, and interfaces of the platform beside the open ones, that this cloud leaves out. */
const LEFT_OUT = new Set(['wx.wxPayApi', 'wx.wxCallContainerApi', 'ApiGetOpenDataByCloudId', 'ApiVoipSign', 'GetCloudCallSign'])

export interface AdminServices {
  services: Services
  openapi: OpenapiService
  invocations: Invocations
  gate: Gate
}

/** What the SDK inside functions talks to. */
export async function serveAdmin(admin: AdminServices, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  try {
    await serveBody(admin, exchange, await readBody(request, admin.services.limits.requestBytes))
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error
    sendJson(response, 200, payloadRefusal(error.message))
  }
}

async function serveBody({ services, openapi, invocations, gate }: AdminServices, { request, response }: Exchange, body: Buffer): Promise<void> {
  const contentType = headerOf(request, 'content-type')
  if (contentType.startsWith('multipart/form-data')) {
    const fields = parseMultipart(body, contentType)
    const token = fields.wxCloudApiToken?.toString()
    if (invocations.isTooLate(token)) throw tooLate()
    return serveOpenapi(openapi, fields, invocations.byToken(token), response)
  }
  const fields: unknown = JSON.parse(body.toString())
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw new HttpRefusal(400, 'a request is an object')
  const { action, wxCloudApiToken } = fields as Record<string, unknown>
  if (invocations.isTooLate(wxCloudApiToken)) throw tooLate()
  const asked = { action: typeof action === 'string' ? action : '', fields: fields as Record<string, unknown>, invocation: invocations.byToken(wxCloudApiToken) }
  sendJson(response, 200, JSON.stringify(await gate.inside(() => answer(services, asked))))
}

const tooLate = (): HttpRefusal => new HttpRefusal(403, 'the cloud went back to a snapshot; this invocation is over')

async function serveOpenapi(openapi: OpenapiService, fields: Record<string, Buffer>, invocation: Invocation | null, response: ServerResponse): Promise<void> {
  // JSON here is how the SDK recognises a gateway error.
  const refuse = (message: string): void => sendJson(response, 200, JSON.stringify({ code: 'INVALID_PARAM', message, requestId: randomUUID() }))
  const leftOut = [fields.action, fields.apiName].map(String).find((name) => LEFT_OUT.has(name))
  if (leftOut !== undefined) return refuse(`local-cloud does not have ${leftOut}`)
  const sent = readArguments(fields.requestData)
  if (!sent) return refuse('requestData cannot be read')
  const bytes = encodeAnswer(await openapi.call(fields.apiName?.toString() ?? '', sent, invocation))
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length }).end(bytes)
}

function readArguments(data: Buffer | undefined): Record<string, unknown> | null {
  try {
    return decodeArguments(data ?? Buffer.alloc(0))
  } catch {
    return null
  }
}
