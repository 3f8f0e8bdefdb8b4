import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { type Exchange, HttpRefusal } from './exchange.ts'

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Static hosting: a file of the folder, or `index.html` for a page that the application routes itself. */
export async function serveStatic(folder: string, { request, response, url }: Exchange): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpRefusal(405, 'GET only')
  const wanted = normalize(join(folder, decodeURIComponent(url.pathname)))
  if (!wanted.startsWith(normalize(folder + sep))) throw new HttpRefusal(403, 'outside of the folder')
  const asked = extname(wanted) === '' ? null : await readFile(wanted).catch(() => null)
  if (!asked && extname(wanted) !== '') throw new HttpRefusal(404, 'no such file')
  const body = asked ?? (await readFile(join(folder, 'index.html')).catch(() => null))
  if (!body) throw new HttpRefusal(404, 'no index.html')
  response.writeHead(200, { 'content-type': MEDIA_TYPES[asked ? extname(wanted) : '.html'] ?? 'application/octet-stream', 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
