import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { MiniProgram } from '../runtime/launch-mini-program'
import { APP_METHODS, restoreAll } from './app-methods'
import { ELEMENT_METHODS } from './element-methods'
import { ElementRegistry } from './element-registry'
import type { Call, Methods, Parameters } from './methods'
import { PAGE_METHODS } from './page-methods'
import { TOOL_METHODS } from './tool-methods'

const METHODS: Methods = { ...TOOL_METHODS, ...APP_METHODS, ...PAGE_METHODS, ...ELEMENT_METHODS }

export interface AutomatorServer {
  /** What `automator.connect({ wsEndpoint })` takes. */
  wsEndpoint: string
  close(): Promise<void>
}

/** Speaks the protocol of WeChat's automation port over a mini-program, on 127.0.0.1. `open`: the one that a new connection finds. */
export async function serveAutomator(open: () => MiniProgram, { port = 0 }: { port?: number } = {}): Promise<AutomatorServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  server.on('connection', (socket) => attend(socket, open()))
  return {
    wsEndpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of server.clients) socket.terminate()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function attend(socket: WebSocket, program: MiniProgram): void {
  const send = (message: object) => socket.send(JSON.stringify(message))
  const call: Call = { program, registry: new ElementRegistry(program), originals: new Map(), emit: (method, params) => send({ method, params }) }
  const tellException = (error: unknown) => send({ method: 'App.exceptionThrown', params: { message: (error as Error).message, stack: (error as Error).stack } })
  program.output.on('exception', tellException)
  socket.on('close', () => {
    program.output.off('exception', tellException)
    restoreAll(call)
  })
  socket.on('message', (data: Buffer) => {
    const { id, method, params = {} } = JSON.parse(data.toString()) as { id: string; method: string; params?: Parameters }
    void answer(call, method, params).then(
      (result) => send({ id, result: result ?? {} }),
      (error: unknown) => send({ id, error: { message: messageOf(error) } }),
    )
  })
}

async function answer(call: Call, method: string, parameters: Parameters): Promise<unknown> {
  const run = METHODS[method]
  if (!run) throw new Error(`${method} is not supported by this server`)
  return run(call, parameters)
}

/** The app's own failures have WeChat's form. */
function messageOf(error: unknown): string {
  const { message, errMsg } = (error ?? {}) as { message?: string; errMsg?: string }
  return message ?? errMsg ?? String(error)
}
