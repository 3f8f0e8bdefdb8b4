import { randomUUID } from 'node:crypto'
import { FunctionFailure } from '../functions/function-instance.ts'
import { asGatewayError } from '../gateway/gateway-error.ts'
import type { Limits } from '../limits.ts'
import type { FunctionService } from '../functions/function-service.ts'
import { BodyTooLarge, type Exchange, headerOf, HttpRefusal, payloadRefusal, readBody, sendJson } from './exchange.ts'

/** Where addresses of HTTP access begin here; on the service they are at the root of a host of their own. */
export const HTTP_PREFIX = '/http'

const isTextType = (contentType: string): boolean => contentType === '' || /^text\/|json|xml|x-www-form-urlencoded|javascript/.test(contentType)

interface HttpAccess {
  functions: FunctionService
  /** The function of each trigger path. */
  httpAccess: Record<string, string>
  limits: Limits
}

/** An ordinary HTTP request to a function: nobody is behind it, and its answer is what the function says. */
export async function serveFunctionHttp(services: HttpAccess, exchange: Exchange): Promise<void> {
  try {
    await serveCall(services, exchange)
  } catch (error) {
    const isTooLarge = error instanceof BodyTooLarge || (error instanceof FunctionFailure && error.reason === 'event-too-large')
    if (isTooLarge) return sendJson(exchange.response, 413, payloadRefusal(error.message))
    if (!(error instanceof FunctionFailure)) throw error
    // The service's own words for this are not confirmed; that it is no 200 is.
    sendJson(exchange.response, error.reason === 'timed-out' ? 504 : 500, JSON.stringify({ code: asGatewayError(error).code, message: error.message, requestId: randomUUID() }))
  }
}

async function serveCall({ functions, httpAccess, limits }: HttpAccess, { request, response, url }: Exchange): Promise<void> {
  const path = url.pathname.slice(HTTP_PREFIX.length)
  const name = functionAt(httpAccess, path)
  if (name === null) throw new HttpRefusal(404, `no function is reached at ${path}`)
  const isText = isTextType(headerOf(request, 'content-type'))
  const body = await readBody(request, isText ? limits.httpTextBytes : limits.httpBodyBytes)
  const event = {
    path,
    httpMethod: request.method,
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId: randomUUID(), envId: functions.envId },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
  const { result } = await functions.invoke({ name, event, openid: '', trigger: 'http' })
  const { status, headers, content } = answerOf(result === '' ? '' : (JSON.parse(result) as unknown))
  response.writeHead(status, { ...headers, 'content-length': content.length }).end(request.method === 'HEAD' ? undefined : content)
}

/** The function whose trigger path is the longest start of the path. */
function functionAt(httpAccess: Record<string, string>, path: string): string | null {
  const triggers = Object.keys(httpAccess).filter((trigger) => path === trigger || path.startsWith(trigger.endsWith('/') ? trigger : `${trigger}/`))
  const longest = triggers.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? null : httpAccess[longest]!
}

interface HttpAnswer {
  status: number
  headers: Record<string, string>
  content: Buffer
}

/** A text is plain text, any other value JSON; an object with a status code is taken apart. */
function answerOf(result: unknown): HttpAnswer {
  if (typeof result === 'string' || typeof result === 'number') return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, content: Buffer.from(String(result)) }
  const { statusCode, headers, body, isBase64Encoded } = (typeof result === 'object' && result !== null ? result : {}) as Record<string, unknown>
  if (typeof statusCode !== 'number') return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, content: Buffer.from(JSON.stringify(result)) }
  const isStatus = Number.isInteger(statusCode) && statusCode >= 200 && statusCode <= 599
  const text = typeof body === 'string' ? body : body === undefined || body === null ? '' : JSON.stringify(body)
  return { status: isStatus ? statusCode : 500, headers: headersOf(headers), content: Buffer.from(text, isBase64Encoded === true ? 'base64' : 'utf8') }
}

/** Headers that can be sent; the length is counted here, whatever the function says. */
function headersOf(headers: unknown): Record<string, string> {
  const given = typeof headers === 'object' && headers !== null ? Object.entries(headers) : []
  return Object.fromEntries(given.filter(([name, value]) => /^[\w-]+$/.test(name) && !/^(content-length|transfer-encoding)$/i.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))).map(([name, value]) => [name, String(value)]))
}
