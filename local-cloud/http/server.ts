import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LogLine } from '../types.ts'
import { type Exchange, HttpRefusal, sendJson } from './exchange.ts'
import { serveDisturbed } from './disturb.ts'
import type { Area, Network } from './network.ts'
import { guardOrigin } from './origin-guard.ts'

/** A route answers a method and every path under a prefix; a prefix without a slash at its end is exact. */
export interface Route {
  method: string
  prefix: string
  /** Whose requests these are, where the network can be disturbed. */
  area?: Area
  serve: (exchange: Exchange) => Promise<void> | void
}

/** The transport: finds the route, guards it, and turns refusals into statuses. */
export class HttpServer {
  readonly #server: Server
  #routes: Route[] = []
  port = 0

  constructor(
    private readonly log: LogLine,
    private readonly network: Network,
  ) {
    this.#server = createServer((request, response) => void this.#serve(request, response))
    // Functions keep no connection open, and several hundred may call at once.
    this.#server.maxConnections = 4_096
  }

  /** Bind to loopback; 0 takes any free port. @returns the address. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen({ port, host: '127.0.0.1', backlog: 1_024 }, resolve)
    })
    this.port = (this.#server.address() as AddressInfo).port
    return `http://127.0.0.1:${this.port}`
  }

  route(routes: Route[]): void {
    this.#routes = routes
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      guardOrigin(request, this.port)
      const url = urlOf(request, this.port)
      const route = this.#routes.find(({ method, prefix }) => (method === '*' || method === request.method) && isUnder(url.pathname, prefix))
      if (!route) throw new HttpRefusal(404, 'no such route')
      const disturbance = route.area && this.network.next(route.area, url.pathname)
      if (disturbance) await serveDisturbed(disturbance, { request, response, url }, route.serve)
      else await route.serve({ request, response, url })
    } catch (error) {
      const status = error instanceof HttpRefusal ? error.status : error instanceof SyntaxError || error instanceof URIError ? 400 : 500
      if (status === 500) this.log({ source: 'http', level: 'error', text: error instanceof Error ? error.stack : String(error) })
      if (response.headersSent) response.destroy()
      else sendJson(response, status, JSON.stringify({ error: error instanceof Error ? error.message : String(error) }))
    }
  }
}

/** The address asked for. Throws HttpRefusal 400 for one that is none, such as `//`. */
function urlOf({ url = '/' }: IncomingMessage, port: number): URL {
  const base = `http://127.0.0.1:${port}`
  // A path may begin with two slashes without naming another host.
  const wanted = url.startsWith('/') ? base + url : url
  if (!URL.canParse(wanted, base)) throw new HttpRefusal(400, 'not an address')
  return new URL(wanted, base)
}

const isUnder = (path: string, prefix: string): boolean => (prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix)
