import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({}, { httpAccess: { '/open': 'web', '/open/plain': 'plain' } })
})
afterAll(() => cloud.stop())

const open = (path: string, init?: RequestInit): Promise<Response> => fetch(`${cloud.url}/http${path}`, init)

describe('HTTP access to functions', () => {
  it('hands over an integrated request, and nobody’s identity', async () => {
    const response = await open('/open/list?page=2&q=%E4%BD%A0&echo=1', { headers: { 'x-tag': 'a', 'x-openid': 'forged' } })
    const { event, openid } = (await response.json()) as { event: Record<string, unknown>; openid?: string }

    expect(event).toMatchObject({ path: '/open/list', httpMethod: 'GET', queryStringParameters: { page: '2', q: '你', echo: '1' }, headers: { 'x-tag': 'a' }, requestContext: { requestId: expect.any(String) as string, envId: 'local-dev' }, body: '', isBase64Encoded: false })
    expect(openid).toBeUndefined()
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  it('hands text over as text and bytes in base64', async () => {
    const post = async (contentType: string, body: BodyInit): Promise<unknown> => {
      const { event } = (await (await open('/open?echo=1', { method: 'POST', headers: { 'content-type': contentType }, body })).json()) as { event: { body: string; isBase64Encoded: boolean } }
      return [event.body, event.isBase64Encoded]
    }

    expect(await post('application/json', '{"a":"你"}')).toEqual(['{"a":"你"}', false])
    expect(await post('application/octet-stream', new Uint8Array([0, 255]))).toEqual(['AP8=', true])
  })

  it.each<[name: string, answer: unknown, status: number, type: string, body: string]>([
    ['a text', 'hello', 200, 'text/plain; charset=utf-8', 'hello'],
    ['a number', 7, 200, 'text/plain; charset=utf-8', '7'],
    ['an object', { a: 1 }, 200, 'application/json; charset=utf-8', '{"a":1}'],
    ['an integrated response', { statusCode: 404, headers: { 'content-type': 'text/html' }, body: '<b>' }, 404, 'text/html', '<b>'],
    ['bytes', { statusCode: 200, headers: { 'content-type': 'image/x' }, body: 'aGk=', isBase64Encoded: true }, 200, 'image/x', 'hi'],
    ['a header that cannot be sent', { statusCode: 200, headers: { 'x-bad': 'a\r\nb', 'content-type': 'a/b' }, body: 'x' }, 200, 'a/b', 'x'],
    ['a status that is none', { statusCode: 99, headers: { 'content-type': 'a/b' }, body: 'x' }, 500, 'a/b', 'x'],
  ])('answers %s as HTTP', async (_name, answer, status, type, body) => {
    const response = await open(`/open?answer=${encodeURIComponent(JSON.stringify(answer))}`)

    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body])
  })

  it('finds the longest trigger path, and no function that has none', async () => {
    expect(await (await open('/open/plain/x')).json()).toMatchObject({ calls: 1 })
    expect((await open('/opener')).status).toBe(404)
    expect((await open('/probe')).status).toBe(404)
  })

  it('says that a function failed, and takes no text over 100 KB', async () => {
    expect((await open('/open?fail=1')).status).toBe(500)
    expect((await open('/open', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x'.repeat(101 * 1024) })).status).toBe(413)
  })
})
