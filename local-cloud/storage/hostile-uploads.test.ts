import { readdirSync } from 'node:fs'
import { request as startRequest } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SERVICE_LIMITS } from '../limits.ts'
import { probe } from '../testing/probe.ts'
import { withDurableCloud } from '../testing/durable-cloud.ts'

const durable = withDurableCloud()

interface Sent {
  method: string
  path: string
  headers?: Record<string, string>
  body?: Buffer
}

/** A request whose path goes out as it stands: `fetch` would tidy it up. */
function send({ method, path, headers = {}, body }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = startRequest({ agent: false, host: '127.0.0.1', port: durable.running.port, method, path, headers: { 'x-openid': 'ann', ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode!, text }))
    })
    outgoing.on('error', reject).end(body)
  })
}

const upload = (path: string, body: Buffer, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> =>
  send({ method: 'POST', path: `/storage/upload?path=${path}`, headers, body })
const onDisk = (): string[] => readdirSync(join(durable.dataDir, 'files'))

describe('uploads that nobody should take', () => {
  it.each(['%2e%2e%2fcloud.db', 'a/%2e%2e/b', 'a%2f.%2fb', '%252e%252e/cloud.db', 'a%00.png', '%00', 'a%5c..%5cb', 'x'.repeat(851)])('the path %s is refused, and nothing is stored', async (path) => {
    const { text } = await upload(path, Buffer.from('x'))

    expect(JSON.parse(text)).toMatchObject({ error: { errCode: -503002 } })
    expect(onDisk()).toEqual([])
  })

  it.each(['%2e%2e%2fcloud.db', '..%2fcloud.db', 'a%00b'])('reading %s finds nothing of the data folder', async (path) => {
    const { status, text } = await send({ method: 'GET', path: `/storage/file/${path}?token=9999999999999.00` })

    expect([403, 404]).toContain(status)
    expect(text).not.toContain('SQLite')
  })

  it('a token for one path does not open another, however it is written', async () => {
    const { token } = await probe<{ token: string }>(durable.running, async ({ cloud: sdk }) => {
      const { fileID } = await sdk.uploadFile({ cloudPath: 'own.txt', fileContent: Buffer.from('own') })
      const { fileList } = await sdk.getTempFileURL({ fileList: [fileID] })
      return { token: new URL(fileList[0].tempFileURL).searchParams.get('token') }
    })
    const put = await send({ method: 'PUT', path: '/storage/put', headers: { key: 'own.txt', 'x-cos-security-token': token }, body: Buffer.from('theirs') })
    const read = await send({ method: 'GET', path: `/storage/file/own.txt%2f%2e%2e%2fother?token=${token}` })

    expect([put.status, read.status]).toEqual([403, 403])
    expect(await send({ method: 'GET', path: `/storage/file/own.txt?token=${token}` })).toEqual({ status: 200, text: 'own' })
  })
})

describe('the size of an upload', () => {
  it('50 MB are taken, one byte more is refused, declared or not', async () => {
    const before = onDisk().length

    expect((await upload('big.bin', Buffer.alloc(SERVICE_LIMITS.uploadBytes))).status).toBe(200)
    expect(onDisk()).toHaveLength(before + 1)
    const over = Buffer.alloc(SERVICE_LIMITS.uploadBytes + 1)
    expect((await upload('over.bin', over)).text).toContain('-403001')
    expect((await upload('over.bin', over, { 'transfer-encoding': 'chunked' })).text).toContain('-403001')
    expect((await send({ method: 'PUT', path: '/storage/put', headers: { key: 'over.bin' }, body: over })).text).toContain('EntityTooLarge')
    expect(onDisk()).toHaveLength(before + 1)
  })

  it('less than was declared stores nothing', async () => {
    const before = onDisk().length
    const outgoing = startRequest({ host: '127.0.0.1', port: durable.running.port, method: 'POST', path: '/storage/upload?path=short.bin', headers: { 'x-openid': 'ann', 'content-length': '100' } })
    const ended = new Promise((resolve) => outgoing.on('error', resolve).on('close', resolve))
    outgoing.write('only this')
    await new Promise((resolve) => setTimeout(resolve, 50))
    outgoing.destroy()
    await ended

    expect((await upload('whole.bin', Buffer.from('whole'))).status).toBe(200)
    expect(onDisk()).toHaveLength(before + 1)
  })
})
