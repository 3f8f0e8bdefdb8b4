import type { Subscriptions } from '../openapi/subscriptions.ts'
import type { Visits } from '../openapi/visits.ts'
import { type Exchange, headerOf, HttpRefusal, sendJson } from './exchange.ts'

/**
 * What the client itself tells the platform when a person taps "accept" in `wx.requestSubscribeMessage`: one more message of the
 * template. 20004 when they turned messages off.
 */
export function serveSubscription(subscriptions: Subscriptions, visits: Visits, { request, response, url }: Exchange): void {
  const openid = headerOf(request, 'x-openid')
  if (openid === '') throw new HttpRefusal(401, 'x-openid is missing')
  const template = url.searchParams.get('template') ?? ''
  if (template === '') throw new HttpRefusal(400, 'template is missing')
  visits.note(openid)
  const refusal = { error: { errCode: 20004, errMsg: 'requestSubscribeMessage:fail The main switch is switched off' } }
  sendJson(response, 200, JSON.stringify(subscriptions.grant(openid, template) ? { accepted: true } : refusal))
}
