import { randomUUID } from 'node:crypto'
import { FunctionFailure } from '../functions/function-instance.ts'
import type { FunctionService } from '../functions/function-service.ts'
import { type Exchange, headerOf, HttpRefusal, readBody, sendJson } from './exchange.ts'

/** Largest body the service's HTTP access hands to a function: 100 KB of text, 6 MB of anything else. */
const TEXT_LIMIT_BYTES = 100 * 1024
const LIMIT_BYTES = 6 * 1024 * 1024
/** Where addresses of HTTP access begin here; on the service they are at the root of a host of their own. */
export const HTTP_PREFIX = '/http'

const isTextType = (contentType: string): boolean => contentType === '' || /^text\/|json|xml|x-www-form-urlencoded|javascript/.test(contentType)

/** An ordinary HTTP request to a function: nobody is behind it, and its answer is what the function says. */
export async function serveFunctionHttp(functions: FunctionService, httpAccess: Record<string, string>, { request, response, url }: Exchange): Promise<void> {
  const path = url.pathname.slice(HTTP_PREFIX.length)
  const name = functionAt(httpAccess, path)
  if (name === null) throw new HttpRefusal(404, `no function is reached at ${path}`)
  const isText = isTextType(headerOf(request, 'content-type'))
  const body = await readBody(request, isText ? TEXT_LIMIT_BYTES : LIMIT_BYTES)
  const event = {
    path,
    httpMethod: request.method,
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId: randomUUID(), envId: functions.envId },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
  try {
    const { result } = await functions.invoke({ name, event, openid: '', trigger: 'http' })
    const { status, headers, content } = answerOf(result === '' ? '' : (JSON.parse(result) as unknown))
    response.writeHead(status, { ...headers, 'content-length': content.length }).end(request.method === 'HEAD' ? undefined : content)
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error
    // The service's own words for this are not confirmed; that it is no 200 is.
    sendJson(response, error.reason === 'timed-out' ? 504 : 500, JSON.stringify({ code: 'FUNCTIONS_EXECUTE_FAIL', message: error.message, requestId: event.requestContext.requestId }))
  }
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
