import type { Control } from '../types.ts'
import { type AdminServices, serveAdmin } from './admin-route.ts'
import { serveControl } from './control-route.ts'
import { type Exchange, sendJson } from './exchange.ts'
import { HTTP_PREFIX, serveFunctionHttp } from './function-http-route.ts'
import { serveInvoke } from './invoke-route.ts'
import type { Route } from './server.ts'
import { serveStatic } from './static-route.ts'
import { serveSubscription } from './subscription-route.ts'
import { serveFile, servePut, serveUpload } from './storage-routes.ts'

interface Routed {
  admin: AdminServices
  appId: string
  control: Control
  hosting: string | null
  httpAccess: Record<string, string>
}

/** Everything the cloud answers, in the order in which it is looked up. */
export function routesOf({ admin, appId, control, hosting, httpAccess }: Routed): Route[] {
  const { functions, storage, limits } = admin.services
  const { gate } = admin
  const { visits, subscriptions } = admin.openapi
  const entering = (serve: Route['serve']): Route['serve'] => (exchange: Exchange) => gate.enter(() => serve(exchange))
  const routes: Route[] = [
    { method: 'GET', prefix: '/health', serve: ({ response }) => sendJson(response, 200, '{"ok":true}') },
    { method: 'POST', prefix: '/admin', area: 'function', serve: (exchange) => serveAdmin(admin, exchange) },
    { method: 'POST', prefix: '/invoke/', area: 'client', serve: entering((exchange) => serveInvoke({ functions, visits, appId, maxBytes: limits.clientDataBytes }, exchange)) },
    { method: 'POST', prefix: '/storage/upload', area: 'client', serve: entering((exchange) => serveUpload({ storage, visits, maxBytes: limits.uploadBytes }, exchange)) },
    { method: 'POST', prefix: '/subscription', area: 'client', serve: entering((exchange) => serveSubscription(subscriptions, visits, exchange)) },
    { method: 'PUT', prefix: '/storage/put', serve: (exchange) => gate.inside(() => servePut(storage, limits.uploadBytes, exchange)) },
    { method: 'GET', prefix: '/storage/file/', serve: (exchange) => serveFile(storage, exchange) },
    { method: 'POST', prefix: '/control/', serve: (exchange) => serveControl(control, exchange) },
    { method: '*', prefix: `${HTTP_PREFIX}/`, area: 'client', serve: entering((exchange) => serveFunctionHttp({ functions, httpAccess, limits }, exchange)) },
    { method: 'GET', prefix: '/control/', serve: (exchange) => serveControl(control, exchange) },
  ]
  if (hosting !== null) routes.push({ method: '*', prefix: '/', serve: (exchange) => serveStatic(hosting, exchange) })
  return routes
}
