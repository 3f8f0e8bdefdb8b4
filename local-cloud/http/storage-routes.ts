import type { Visits } from '../openapi/visits.ts'
import { type FileStorage, StorageRefusal } from '../storage/file-storage.ts'
import { type Exchange, headerOf, HttpRefusal, readBody, sendJson } from './exchange.ts'

const LIMIT_BYTES = 50 * 1024 * 1024

/** `wx.cloud.uploadFile` of the client whose openid the header names. */
export async function serveUpload(storage: FileStorage, visits: Visits, { request, response, url }: Exchange): Promise<void> {
  const openid = headerOf(request, 'x-openid')
  if (openid === '') throw new HttpRefusal(401, 'x-openid is missing')
  visits.note(openid)
  const body = await readBody(request, LIMIT_BYTES)
  try {
    sendJson(response, 200, JSON.stringify({ fileID: await storage.put(url.searchParams.get('path') ?? '', body, openid) }))
  } catch (error) {
    if (!(error instanceof StorageRefusal)) throw error
    sendJson(response, 200, JSON.stringify({ error: { errCode: error.errCode, errMsg: `cloud.uploadFile:fail ${error.message}` } }))
  }
}

/** The second half of the SDK's upload; the first prepared the token. An empty answer is success. */
export async function servePut(storage: FileStorage, { request, response }: Exchange): Promise<void> {
  const path = decodeURIComponent(headerOf(request, 'key'))
  const isAllowed = storage.isUploadAllowed(path, headerOf(request, 'x-cos-security-token'))
  const body = await readBody(request, LIMIT_BYTES)
  if (isAllowed) await storage.put(path, body, null)
  // The SDK looks for all four elements before it believes in a failure.
  const failure = '<Error><Code>AccessDenied</Code><Message>Access Denied.</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>'
  response.writeHead(isAllowed ? 200 : 403, { 'content-type': 'application/xml' }).end(isAllowed ? '' : failure)
}

/** A temporary address. Throws HttpRefusal 403 when it is forged or over, 404 when the file is gone. */
export async function serveFile(storage: FileStorage, { response, url }: Exchange): Promise<void> {
  const path = decodeURIComponent(url.pathname.slice('/storage/file/'.length))
  if (!storage.isReadAllowed(path, url.searchParams.get('token') ?? '')) throw new HttpRefusal(403, 'the address is not valid any more')
  const file = await storage.read(path)
  if (!file) throw new HttpRefusal(404, 'no such file')
  // `nosniff`: an upload that claims to be something else must not run as a page here.
  response.writeHead(200, { 'content-type': file.mediaType, 'content-length': file.body.length, 'x-content-type-options': 'nosniff' }).end(file.body)
}
