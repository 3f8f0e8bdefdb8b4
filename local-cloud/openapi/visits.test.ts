import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOpenapi } from '../testing/call-openapi.ts'
import { invoke } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const dataDir = mkdtempSync(join(tmpdir(), 'local-cloud-visits-'))
let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startFixtureCloud({}, { dataDir })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Both checks of somebody's content, made by a function that somebody else invoked. */
async function checksOf(openid: string): Promise<(number | undefined)[]> {
  const text = await callOpenapi(cloud, 'security.msgSecCheck', { content: 'hello', openid, scene: 2, version: 2 })
  const media = await callOpenapi(cloud, 'security.mediaCheckAsync', { mediaUrl: 'http://x/a.jpg', mediaType: 2, openid, scene: 1, version: 2 })
  return [text.errCode, media.errCode]
}

const visit = (openid: string): Promise<unknown> => invoke(cloud, 'plain', {}, openid)

describe('visits', () => {
  it('somebody who never was here is refused', async () => {
    expect(await checksOf('stranger')).toEqual([61010, 61010])
  })

  it('a visit counts for two hours, for the visitor alone, and over a restart', async () => {
    await visit('ann')
    await cloud.control.advanceClock(HOUR_MS)
    await visit('bob')
    await cloud.stop()
    cloud = await startFixtureCloud({}, { dataDir })

    await cloud.control.advanceClock(2 * HOUR_MS - MINUTE_MS)
    expect(await checksOf('ann')).toEqual([0, 0])
    await cloud.control.advanceClock(2 * MINUTE_MS)
    expect([await checksOf('ann'), await checksOf('bob')]).toEqual([[61010, 61010], [0, 0]])
    await visit('ann')
    expect(await checksOf('ann')).toEqual([0, 0])
  })

  it('an upload and an accepted message are visits', async () => {
    await fetch(`${cloud.url}/storage/upload?path=a.txt`, { method: 'POST', headers: { 'x-openid': 'cleo' }, body: 'x' })
    await fetch(`${cloud.url}/subscription?template=t`, { method: 'POST', headers: { 'x-openid': 'dora' } })

    expect([await checksOf('cleo'), await checksOf('dora')]).toEqual([[0, 0], [0, 0]])
  })
})
