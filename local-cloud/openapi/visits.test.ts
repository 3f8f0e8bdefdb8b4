import { describe, expect, it } from 'vitest'
import { callOpenapi } from '../testing/call-openapi.ts'
import { invoke } from '../testing/probe.ts'
import { withDurableCloud } from '../testing/durable-cloud.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const durable = withDurableCloud()

/** Both checks of somebody's content, made by a function that somebody else invoked. */
async function checksOf(openid: string): Promise<(number | undefined)[]> {
  const text = await callOpenapi(durable.running, 'security.msgSecCheck', { content: 'hello', openid, scene: 2, version: 2 })
  const media = await callOpenapi(durable.running, 'security.mediaCheckAsync', { mediaUrl: 'http://x/a.jpg', mediaType: 2, openid, scene: 1, version: 2 })
  return [text.errCode, media.errCode]
}

const visit = (openid: string): Promise<unknown> => invoke(durable.running, 'plain', {}, openid)

describe('visits', () => {
  it('somebody who never was here is refused', async () => {
    expect(await checksOf('stranger')).toEqual([61010, 61010])
  })

  it('a visit counts for two hours, for the visitor alone, and over a restart', async () => {
    await visit('ann')
    await durable.running.control.advanceClock(HOUR_MS)
    await visit('bob')
    await durable.restart()

    await durable.running.control.advanceClock(2 * HOUR_MS - MINUTE_MS)
    expect(await checksOf('ann')).toEqual([0, 0])
    await durable.running.control.advanceClock(2 * MINUTE_MS)
    expect([await checksOf('ann'), await checksOf('bob')]).toEqual([[61010, 61010], [0, 0]])
    await visit('ann')
    expect(await checksOf('ann')).toEqual([0, 0])
  })

  it('an upload and an accepted message are visits', async () => {
    await fetch(`${durable.running.url}/storage/upload?path=a.txt`, { method: 'POST', headers: { 'x-openid': 'cleo' }, body: 'x' })
    await fetch(`${durable.running.url}/subscription?template=t`, { method: 'POST', headers: { 'x-openid': 'dora' } })

    expect([await checksOf('cleo'), await checksOf('dora')]).toEqual([[0, 0], [0, 0]])
  })
})
