import { ServerResponse } from 'node:http'
import type { Disturbance } from '../types.ts'
import type { Exchange } from './exchange.ts'

type Serve = (exchange: Exchange) => Promise<void> | void

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Serve a request in the way that a disturbance says. */
export async function serveDisturbed({ kind, delayMs = 0 }: Disturbance, exchange: Exchange, serve: Serve): Promise<void> {
  await pause(delayMs)
  switch (kind) {
    case 'delay':
      return serve(exchange)
    case 'cut':
      exchange.request.socket.destroy()
      return
    case 'lose-answer':
      await serve(unheard(exchange))
      exchange.request.socket.destroy()
      return
    case 'repeat':
      // The network delivered it twice: the second answer is the one that arrives.
      await serve(unheard(exchange))
      return serve(exchange)
  }
}

/** The same request with an answer that goes nowhere. */
function unheard({ request, url }: Exchange): Exchange {
  return { request, url, response: new ServerResponse(request) }
}
