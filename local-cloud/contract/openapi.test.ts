import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
const dataDir = mkdtempSync(join(tmpdir(), 'local-cloud-openapi-'))
/** Messages that the function for pushed messages has printed. */
const pushed: Record<string, unknown>[] = []

function start(): Promise<LocalCloud> {
  const log = ({ function: name, text }: Record<string, unknown>): void => {
    if (name === 'inbox') pushed.push(JSON.parse(String(text)) as Record<string, unknown>)
  }
  return startFixtureCloud({}, { dataDir, messagePush: { functionName: 'inbox' }, log })
}

beforeAll(async () => {
  cloud = await start()
})
afterAll(async () => {
  await cloud.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

interface Outcome {
  errCode?: number
  [key: string]: unknown
}

/** Call an open interface from inside a function. */
function call(api: string, request: Record<string, unknown>, name = 'probe'): Promise<Outcome> {
  return probe<Outcome>(
    cloud,
    async ({ cloud: sdk }, { api: path, request: fields }: { api: string; request: object }) => {
      const [group, method] = path.split('.')
      try {
        const answer = await sdk.openapi[group!][method!](fields)
        return answer.buffer ? { contentType: answer.contentType, head: answer.buffer.subarray(0, 8).toString('hex'), size: answer.buffer.length } : answer
      } catch (error) {
        return { errCode: (error as Outcome).errCode, errMsg: (error as { errMsg: string }).errMsg }
      }
    },
    { api, request },
    { name, openid: 'ann' },
  )
}

const TEXT = { content: 'hello there', openid: 'ann', scene: 2, version: 2 }

describe('openapi', () => {
  it('checks text: passes by default, follows the newest script that matches, as often as it says', async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', label: 20002, match: 'bad', times: 1 })

    const answers = [await call('security.msgSecCheck', TEXT), await call('security.msgSecCheck', { ...TEXT, content: 'a bad word' }), await call('security.msgSecCheck', { ...TEXT, content: 'a bad word' })]

    expect(answers.map(({ result }) => result)).toEqual([{ suggest: 'pass', label: 100 }, { suggest: 'risky', label: 20002 }, { suggest: 'pass', label: 100 }])
    expect(answers[0]).toMatchObject({ errCode: 0, traceId: expect.any(String) as string })
  })

  it('is as strict about arguments and permissions as the platform', async () => {
    expect((await call('security.msgSecCheck', { ...TEXT, openid: '' })).errCode).toBe(40003)
    expect((await call('security.msgSecCheck', { content: '' })).errCode).toBe(44004)
    expect((await call('security.msgSecCheck', TEXT, 'other-probe')).errCode).toBe(-604101)
    expect((await call('no.suchApi', {})).errCode).toBe(-604100)
    await cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: 45009, errMsg: 'reach max api daily quota limit' }, times: 1 })
    expect(await call('security.msgSecCheck', TEXT)).toMatchObject({ errCode: 45009, errMsg: expect.stringContaining('reach max api') as string })
  })

  it('delivers a media verdict to the configured function, by itself or on demand', async () => {
    const request = { mediaUrl: 'http://x/photo.jpg', mediaType: 2, version: 2, openid: 'ann', scene: 1 }
    await cloud.control.openapi.script('security.mediaCheckAsync', { suggest: 'risky', label: 20002, match: 'photo', delayMs: 'manual', times: 1 })
    const { traceId } = await call('security.mediaCheckAsync', request)

    expect(pushed).toEqual([])
    expect(await cloud.control.openapi.deliverMediaChecks()).toBe(1)
    await expect.poll(() => pushed.length).toBe(1)
    expect(pushed[0]).toEqual({
      MsgType: 'event',
      Event: 'wxa_media_check',
      ToUserName: 'wx0000000000000000',
      FromUserName: 'ann',
      CreateTime: expect.any(Number) as number,
      appid: 'wx0000000000000000',
      trace_id: traceId,
      version: 2,
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'risky', label: 20002, prob: 90 }],
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'risky', label: 20002 },
    })
    expect(await cloud.control.openapi.deliverMediaChecks()).toBe(0)
    await call('security.mediaCheckAsync', request)
    await expect.poll(() => pushed.length, { timeout: 5_000 }).toBe(2)
    expect(pushed[1]?.result).toEqual({ suggest: 'pass', label: 100 })
  })

  it('delivers after a restart what was pending before', async () => {
    await cloud.control.openapi.script('security.mediaCheckAsync', { suggest: 'review', delayMs: 'manual' })
    const { traceId } = await call('security.mediaCheckAsync', { mediaUrl: 'http://x/a.jpg', mediaType: 2, version: 2, openid: 'ann', scene: 1 })
    await cloud.stop()
    cloud = await start()

    expect(await cloud.control.openapi.deliverMediaChecks()).toBe(1)
    await expect.poll(() => pushed.at(-1)?.trace_id).toBe(traceId)
  })

  it('hangs when told to, until the caller gives up', async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { hang: true, times: 1 })

    const outcome = await probe(cloud, ({ cloud: sdk }, request: never) => Promise.race([sdk.openapi.security.msgSecCheck(request), new Promise((resolve) => setTimeout(() => resolve('no answer'), 300))]), TEXT)

    expect(outcome).toBe('no answer')
  })

  it('sends subscribe messages, or refuses them', async () => {
    const message = { touser: 'ann', templateId: 't', data: { thing1: { value: '办结' } } }
    await cloud.control.openapi.script('subscribeMessage.send', { fail: { errCode: 43101, errMsg: 'user refuse to accept the msg' }, match: 'refuser' })

    expect(await cloud.control.openapi.grantSubscription('ann', 't')).toBe(true)

    expect((await call('subscribeMessage.send', message)).errCode).toBe(0)
    expect((await call('subscribeMessage.send', message)).errCode).toBe(43101)
    expect((await call('subscribeMessage.send', { ...message, touser: 'refuser' })).errCode).toBe(43101)
    expect((await call('subscribeMessage.send', { ...message, data: { thing1: { value: '二十一个字以上的内容是不能放进模板消息里的' } } })).errCode).toBe(47003)
  })

  it('exchanges a phone code once, and draws a code image', async () => {
    expect(await call('phonenumber.getPhoneNumber', { code: '13912345678' })).toMatchObject({ errCode: 0, phoneInfo: { purePhoneNumber: '13912345678' } })
    expect((await call('phonenumber.getPhoneNumber', { code: '13912345678' })).errCode).toBe(40029)
    expect(await call('wxacode.getUnlimited', { scene: 'a=1', page: 'pages/x' })).toMatchObject({ contentType: 'image/png', head: '89504e470d0a1a0a' })
  })

  it('journals every call with its decoded request', async () => {
    const calls = await cloud.control.openapi.journal('subscribeMessage.send')

    expect(calls[0]).toEqual({ api: 'subscribeMessage.send', openid: 'ann', at: expect.any(Number) as number, request: { touser: 'ann', template_id: 't', data: { thing1: { value: '办结' } } } })
  })
})
