import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseMultipart } from '../http/multipart.ts'

/** Fields that hold EJSON in a text; each is shown parsed, and as it was under its name with `Text` behind. */
const TEXTS = new Set(['query', 'data', 'order', 'projection', 'request_data', 'requestData'])
const NUMBERS = ['$numberInt', '$numberLong', '$numberDouble']

/** Stands between the SDK and the gateway and keeps what was sent. */
export class WireRecorder {
  requests: Record<string, unknown>[] = []
  target = ''
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response))

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const type = request.headers['content-type'] ?? ''
    const { searchParams } = new URL(request.url!, this.target)
    this.requests.push({ ...readFields(body, type), headers: request.headers, url: Object.fromEntries(searchParams) })
    const answer = await fetch(this.target + request.url!, { method: 'POST', headers: { 'content-type': type }, body })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(Buffer.from(await answer.arrayBuffer()))
  }
}

function readFields(body: Buffer, type: string): Record<string, unknown> {
  if (type.startsWith('multipart/')) return Object.fromEntries(Object.entries(parseMultipart(body, type)).map(([name, value]) => [name, value.toString()]))
  const fields = JSON.parse(body.toString()) as Record<string, unknown>
  for (const name of TEXTS) {
    const sent = fields[name]
    fields[`${name}Text`] = sent
    if (Array.isArray(sent)) fields[name] = sent.map(readText)
    else if (typeof sent === 'string') fields[name] = readText(sent)
  }
  if (Array.isArray(fields.stages)) fields.stages = (fields.stages as { stageKey: string; stageValue: string }[]).map(({ stageKey, stageValue }) => ({ [stageKey]: readText(stageValue) }))
  return fields
}

/** EJSON with plain numbers; a text that is none stays as it is. */
function readText(text: unknown): unknown {
  try {
    return JSON.parse(String(text), (_key, value: unknown) => {
      const [name, ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : []
      return name !== undefined && others.length === 0 && NUMBERS.includes(name) ? Number((value as Record<string, string>)[name]) : value
    })
  } catch {
    return text
  }
}
