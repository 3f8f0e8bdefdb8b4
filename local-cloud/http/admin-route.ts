import type { Services } from '../gateway/action.ts'
import { answer } from '../gateway/gateway.ts'
import type { Invocation, Invocations } from '../functions/invocation.ts'
import type { OpenapiService } from '../openapi/openapi-service.ts'
import { decodeArguments, encodeAnswer } from '../openapi/protobuf.ts'
import { type Exchange, headerOf, readBody, sendJson } from './exchange.ts'
import { parseMultipart } from './multipart.ts'

const LIMIT_BYTES = 20 * 1024 * 1024

export interface AdminServices {
  services: Services
  openapi: OpenapiService
  invocations: Invocations
}

/** What the SDK inside functions talks to. */
export async function serveAdmin({ services, openapi, invocations }: AdminServices, { request, response }: Exchange): Promise<void> {
  const body = await readBody(request, LIMIT_BYTES)
  const contentType = headerOf(request, 'content-type')
  if (contentType.startsWith('multipart/form-data')) {
    const fields = parseMultipart(body, contentType)
    const bytes = await callOpenapi(openapi, fields, invocations.byToken(fields.wxCloudApiToken?.toString()))
    // Any type but JSON: JSON is how the SDK recognises a gateway error here.
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length }).end(bytes)
    return
  }
  const fields = JSON.parse(body.toString()) as Record<string, unknown>
  const invocation = invocations.byToken(fields.wxCloudApiToken)
  sendJson(response, 200, JSON.stringify(await answer(services, { action: String(fields.action), fields, invocation })))
}

async function callOpenapi(openapi: OpenapiService, fields: Record<string, Buffer>, invocation: Invocation | null): Promise<Buffer> {
  const name = fields.apiName?.toString() ?? ''
  return encodeAnswer(await openapi.call(name, decodeArguments(fields.requestData ?? Buffer.alloc(0)), invocation))
}
