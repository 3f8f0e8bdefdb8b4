import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CloudPort } from '../runtime/wx/environment'

export interface ServedPort {
  url: string
  close(): Promise<void>
}

/** A way to the cloud for an app that runs in another process: `/invoke/<name>` and `/storage/upload?path=`, on 127.0.0.1. */
export async function serveCloudPort(cloud: CloudPort): Promise<ServedPort> {
  const server = createServer((request, response) => void serve(cloud, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function serve(cloud: CloudPort, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const answer = async () => {
    if (pathname === '/storage/upload') return { fileID: await cloud.uploadFile(String(searchParams.get('path')), body) }
    return { result: await cloud.callFunction(pathname.replace('/invoke/', ''), JSON.parse(body.toString() || '{}')) }
  }
  const given = await answer().catch((error: Error) => ({ error: { errMsg: error.message } }))
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(given))
}
