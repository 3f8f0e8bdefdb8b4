import type { Inside } from '../testing/probe.ts'
import type { Row } from './row.ts'

/** What a gateway inside the function answers to each action; `PUT` is what its storage answers. `{address}` stands for its own address. */
export type Answers = Record<string, object | string>

/**
 * A row about the SDK alone: the function asks a gateway of its own, which gives the answers it is told and
 * nothing else. It shows what code sees of answers that a healthy cloud does not give.
 */
export const answered = (name: string, answers: Answers, call: (inside: Inside) => unknown, others: Partial<Row>): Row => ({
  name,
  input: { answers, call: call.toString() },
  run: async (inside, { answers: given, call: code }: { answers: Answers; call: string }) => {
    const { createServer } = process.getBuiltinModule('node:http')
    let address = ''
    const server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (part: string) => (body += part))
      request.on('end', () => {
        const answer = given[request.method === 'PUT' ? 'PUT' : (JSON.parse(body) as { action: string }).action]!
        const text = (typeof answer === 'string' ? answer : JSON.stringify(answer)).replaceAll('{address}', address)
        response.setHeader('content-type', request.method === 'PUT' ? 'application/xml' : 'application/json').end(text)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as { port: number }).port}`
    const before = process.env.TCB_CONTEXT_CNFG
    process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${address}/admin` })
    try {
      return await new Function(`return (${code})`)()(inside)
    } finally {
      process.env.TCB_CONTEXT_CNFG = before
      server.close()
    }
  },
  onlyHere: 'asks the SDK alone',
  ...others,
})

/** A row about the gateway alone: requests that this SDK does not make, one after the other, and their answers without the request's id. */
export const sent = (name: string, requests: Record<string, unknown>[], gives: unknown[], others: Partial<Row> = {}): Row => ({
  name,
  input: requests,
  run: async (_inside, list: object[]) => {
    const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG!) as { URL: string }
    const answers: unknown[] = []
    for (const request of list) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) })
      const { requestId, ...answer } = (await response.json()) as Record<string, unknown>
      answers.push(typeof requestId === 'string' ? answer : 'no requestId')
    }
    return answers
  },
  gives,
  onlyHere: 'sends without a signature',
  ...others,
})
