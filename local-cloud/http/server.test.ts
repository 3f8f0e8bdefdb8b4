import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectControl } from '../index.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
const hosting = mkdtempSync(join(tmpdir(), 'local-cloud-hosting-'))
beforeAll(async () => {
  mkdirSync(join(hosting, 'js'))
  writeFileSync(join(hosting, 'index.html'), '<title>home</title>')
  writeFileSync(join(hosting, 'js/app.js'), 'app()')
  cloud = await startFixtureCloud({ rows: [] }, { hosting })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(hosting, { recursive: true, force: true })
})

/** Send with any headers: fetch would not let a test lie about Host. */
function send(path: string, headers: Record<string, string>, method = 'POST'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: cloud.port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    sent.on('error', reject).end()
  })
}

describe('the server', () => {
  it.each([
    ['own address', {}, 200],
    ['own origin', { origin: 'OWN' }, 200],
    ['another host', { host: 'evil.example' }, 403],
    ['a name that ends alike', { host: 'evil127.0.0.1:PORT' }, 403],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['no origin worth the name', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
  ])('answers %s with its status', async (_name, headers: Record<string, string>, status) => {
    const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('OWN', cloud.url).replace('PORT', String(cloud.port))]))

    expect((await send('/health', filled, 'GET')).status).toBe(status)
    expect((await send('/control/now', filled)).status).toBe(status)
  })

  it('lets localhost in', async () => {
    expect((await send('/health', { host: `localhost:${cloud.port}` }, 'GET')).status).toBe(200)
  })

  it('refuses a call by nobody', async () => {
    expect((await send('/invoke/plain', {})).status).toBe(401)
  })

  it('serves a built page, its files, and nothing outside', async () => {
    expect(await send('/', {}, 'GET')).toEqual({ status: 200, body: '<title>home</title>' })
    expect((await send('/pages/any', {}, 'GET')).body).toBe('<title>home</title>')
    expect((await send('/js/app.js', {}, 'GET')).body).toBe('app()')
    expect((await send('/js/absent.js', {}, 'GET')).status).toBe(404)
    expect((await send('/..%2f..%2fetc/hosts.txt', {}, 'GET')).status).toBe(403)
  })

  it('offers the control interface over HTTP, dates included', async () => {
    const control = connectControl(cloud.url)
    const at = new Date(5)

    await control.importDocuments('rows', [{ _id: 'a', at }, { _id: 'b' }])
    await control.setClock(Date.UTC(2040, 0, 1))

    expect(await control.readDocuments('rows', { at: { $lte: at } })).toEqual([{ _id: 'a', at }])
    expect(await control.count('rows')).toBe(2)
    expect(new Date(await control.now()).getUTCFullYear()).toBe(2040)
    expect(await control.counters()).toEqual([])
    expect(await control.openapi.journal()).toEqual([])
    await expect(control.readDocuments('absent')).rejects.toThrow(/not exist: absent/)
  })
})
