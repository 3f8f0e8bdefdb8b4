import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { FunctionFailure } from '../functions/function-instance.ts'
import type { FunctionService } from '../functions/function-service.ts'
import type { Visits } from '../openapi/visits.ts'
import { BodyTooLarge, type Exchange, headerOf, HttpRefusal, readBody, sendJson } from './exchange.ts'

/** What `wx.cloud.callFunction` rejects with. */
const ERRORS: Record<FunctionFailure['reason'], { errCode: number; text: string }> = {
  missing: { errCode: -501000, text: 'resource not found' },
  threw: { errCode: -504002, text: 'functions execute fail' },
  exited: { errCode: -504002, text: 'functions execute fail' },
  'timed-out': { errCode: -504003, text: 'functions execute timeout' },
  'out-of-memory': { errCode: -504002, text: 'functions execute fail' },
  'event-too-large': { errCode: -504002, text: 'functions execute fail' },
  'result-too-large': { errCode: -504002, text: 'functions execute fail' },
}

interface InvokeServices {
  functions: FunctionService
  visits: Visits
  appId: string
  /** What a client may hand over. */
  maxBytes: number
}

/** `wx.cloud.callFunction` of the client whose openid the header names. */
export async function serveInvoke({ functions, visits, appId, maxBytes }: InvokeServices, { request, response, url }: Exchange): Promise<void> {
  const openid = headerOf(request, 'x-openid')
  // Outside this machine nobody calls without being somebody.
  if (openid === '') throw new HttpRefusal(401, 'x-openid is missing')
  visits.note(openid)
  const body = await readBody(request, maxBytes).catch(overLimit)
  if (body === null) return refuse(response, -1, 'Error: data exceed max size')
  const data: unknown = body.length === 0 ? {} : JSON.parse(body.toString())
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new HttpRefusal(400, 'an event is an object')
  const event = { ...data, userInfo: { appId, openId: openid } }
  try {
    const { requestId, result } = await functions.invoke({ name: decodeURIComponent(url.pathname.slice('/invoke/'.length)), event, openid, trigger: 'client' })
    sendJson(response, 200, `{"requestId":"${requestId}","result":${result || 'null'}}`)
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error
    const { errCode, text } = ERRORS[error.reason]
    refuse(response, errCode, `Error: errCode: ${errCode} ${text} | errMsg: ${error.message}`)
  }
}

function overLimit(error: unknown): null {
  if (!(error instanceof BodyTooLarge)) throw error
  return null
}

function refuse(response: ServerResponse, errCode: number, reason: string): void {
  sendJson(response, 200, JSON.stringify({ requestId: randomUUID(), error: { errCode, errMsg: `cloud.callFunction:fail ${reason}` } }))
}
