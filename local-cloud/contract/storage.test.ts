import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({})
})
afterAll(() => cloud.stop())

interface Upload {
  fileID?: string
  error?: { errCode: number }
}

async function upload(path: string, body: Buffer<ArrayBuffer>, openid: string): Promise<Upload> {
  const response = await fetch(`${cloud.url}/storage/upload?path=${encodeURIComponent(path)}`, { method: 'POST', headers: { 'x-openid': openid }, body })
  return (await response.json()) as Upload
}

const temporaryUrl = (fileID: string, maxAge = 60): Promise<{ status: number; tempFileURL: string }> =>
  probe(cloud, async ({ cloud: sdk }, file: object) => (await sdk.getTempFileURL({ fileList: [file] })).fileList[0], { fileID, maxAge })

describe('storage', () => {
  it('takes a client’s file, which only its creator may replace', async () => {
    const first = await upload('u/1.png', Buffer.from('89504e470d0a1a0a00', 'hex'), 'ann')
    const foreign = await upload('u/1.png', Buffer.from('x'), 'bob')
    const again = await upload('u/1.png', Buffer.from('ffd8ff00', 'hex'), 'ann')
    const { tempFileURL } = await temporaryUrl(first.fileID!)
    const response = await fetch(tempFileURL)

    expect(again.fileID).toBe(first.fileID)
    expect(foreign.error?.errCode).toBe(-503001)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await response.arrayBuffer()).toString('hex')).toBe('ffd8ff00')
  })

  it('ends a temporary address with its time, by the cloud’s clock, and refuses a forged one', async () => {
    const { fileID } = await upload('u/2.txt', Buffer.from('two'), 'ann')
    const { tempFileURL } = await temporaryUrl(fileID!)

    const statuses = [(await fetch(tempFileURL)).status, (await fetch(tempFileURL.replace(/token=\d/, 'token=9'))).status, (await fetch(tempFileURL.replace('2.txt', '1.png'))).status]
    await cloud.control.advanceClock(61_000)
    statuses.push((await fetch(tempFileURL)).status)
    await cloud.control.setClock(null)

    expect(statuses).toEqual([200, 403, 403, 403])
    expect((await temporaryUrl('cloud://local-dev.6c6f-local-dev-1250000000/none')).status).toBe(-503003)
  })

  it.each(['/a', 'a//b', '../a', 'a/../b', 'a?b', 'a#b', ''])('refuses the path %j', async (path) => {
    expect((await upload(path, Buffer.from('x'), 'ann')).error?.errCode).toBe(-503002)
  })

  it('keeps files and their owners over a restart, and nothing of an unfinished upload', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'local-cloud-storage-'))
    cloud = await cloud.stop().then(() => startFixtureCloud({}, { dataDir }))
    const { fileID } = await upload('u/kept.txt', Buffer.from('kept'), 'ann')
    const { tempFileURL } = await temporaryUrl(fileID!)
    const address = cloud.url
    await cloud.stop()
    cloud = await startFixtureCloud({}, { dataDir })

    expect(await (await fetch(tempFileURL.replace(address, cloud.url))).text()).toBe('kept')
    expect((await upload('u/kept.txt', Buffer.from('x'), 'bob')).error?.errCode).toBe(-503001)
    expect(readdirSync(join(dataDir, 'files'))).toHaveLength(1)
    rmSync(dataDir, { recursive: true, force: true })
  })
})
