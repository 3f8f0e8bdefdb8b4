import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One HTTP request under way, and its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

/** A request refused for its form; the status is the whole explanation. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A body beyond its limit. */
export class BodyTooLarge extends HttpRefusal {
  constructor(bytes: number, limit: number) {
    super(413, `request body of ${bytes} bytes exceeds the limit of ${limit}`)
  }
}

/** What the service's gateway answers to a request that is too large, as a body. */
export const payloadRefusal = (message: string): string => JSON.stringify({ code: 'EXCEED_MAX_PAYLOAD_SIZE', message, requestId: randomUUID() })

const read = new WeakMap<IncomingMessage, Promise<Buffer>>()

/**
 * Read a whole body; a request that is served twice is read once. Throws BodyTooLarge beyond the limit, in bytes; what is over is read and dropped, since
 * a client that is still sending would miss the answer.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const body = read.get(request) ?? readOnce(request, limit)
  read.set(request, body)
  return body
}

async function readOnce(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else chunks.length = 0
    }
  } catch (error) {
    throw new HttpRefusal(400, 'the body ended early', { cause: error })
  }
  if (size > limit) throw new BodyTooLarge(size, limit)
  return Buffer.concat(chunks)
}

export function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body)
}

/** A header that a client may send once. */
export function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}
