import type { Visits } from '../openapi/visits.ts'
import { type FileStorage, StorageRefusal } from '../storage/file-storage.ts'
import { BodyTooLarge, type Exchange, headerOf, HttpRefusal, readBody, sendJson } from './exchange.ts'

/** The client's code for a file that is too large. */
const FILE_TOO_LARGE = -403001

interface UploadServices {
  storage: FileStorage
  visits: Visits
  maxBytes: number
}

/** `wx.cloud.uploadFile` of the client whose openid the header names. */
export async function serveUpload({ storage, visits, maxBytes }: UploadServices, { request, response, url }: Exchange): Promise<void> {
  const openid = headerOf(request, 'x-openid')
  if (openid === '') throw new HttpRefusal(401, 'x-openid is missing')
  visits.note(openid)
  try {
    const body = await readBody(request, maxBytes)
    sendJson(response, 200, JSON.stringify({ fileID: await storage.put(url.searchParams.get('path') ?? '', body, openid) }))
  } catch (error) {
    if (!(error instanceof StorageRefusal || error instanceof BodyTooLarge)) throw error
    const errCode = error instanceof StorageRefusal ? error.errCode : FILE_TOO_LARGE
    sendJson(response, 200, JSON.stringify({ error: { errCode, errMsg: `cloud.uploadFile:fail ${error.message}` } }))
  }
}

/** The second half of the SDK's upload; the first prepared the token. An empty answer is success. */
export async function servePut(storage: FileStorage, maxBytes: number, { request, response }: Exchange): Promise<void> {
  const path = decodeURIComponent(headerOf(request, 'key'))
  const isAllowed = storage.isUploadAllowed(path, headerOf(request, 'x-cos-security-token'))
  // The SDK looks for all four elements before it believes in a failure.
  const refuse = (status: number, code: string, message: string): void =>
    void response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`)
  try {
    const body = await readBody(request, maxBytes)
    if (!isAllowed) return refuse(403, 'AccessDenied', 'Access Denied.')
    await storage.put(path, body, null)
    response.writeHead(200, { 'content-type': 'application/xml' }).end()
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error
    refuse(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.')
  }
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
