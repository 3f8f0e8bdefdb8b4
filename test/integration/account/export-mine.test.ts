import { beforeAll, describe, expect, it } from 'vitest'
import { exportMine } from '@/shared/contract/account'
import { recordConsent } from '@/shared/contract/messages'
import { acceptReport, confirmReport, rateReport, resolveReport } from '@/shared/contract/reports'
import { DATABASE } from '../../../database/definition'
import { jpegPhoto } from '../../factories/photos'
import { HONGQIQIAO, IN_HONGQIQIAO, submitted } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('account.exportMine', () => {
  const cloud = withCloud()
  const rider = cloud.as('openid-rider')
  let staff: Phone[] = []

  const everything = async (phone: Phone) => {
    const records: { kind: string; data: Record<string, unknown> }[] = []
    let cursor: string | undefined
    do {
      const page = await phone.ok(exportMine, { cursor })
      records.push(...page.records)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return records
  }

  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const worker = await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO)
    staff = [secretary, worker]
    await cloud.appoint('openid-rider', 'rider', HONGQIQIAO)
    await rider.ok(recordConsent, { askId: newUlid(), templates: ['progress'] })
    const report = await submitted(rider, cloud, { note: '井盖松了', landmark: '邮局门口' })
    await secretary.ok(acceptReport, { reportId: report.id, version: 1 })
    const photos = [await worker.upload(`${report.id}/after.jpg`, jpegPhoto({ seed: 7 }))]
    await worker.ok(resolveReport, { reportId: report.id, version: 2, photos, location: IN_HONGQIQIAO, note: '换了新的' })
    await cloud.control.openapi.deliverMediaChecks()
    await rider.ok(confirmReport, { reportId: report.id, version: 3 })
    await rider.ok(rateReport, { reportId: report.id, version: 4, score: 5, note: '很快' })
    await cloud.tick()
  }, 60_000)

  it('gives something of every collection that holds something of the person, each record once', async () => {
    const records = await everything(rider)
    const stored: string[] = []
    const id = await rider.personId()
    for (const collection of Object.keys(DATABASE.collections)) {
      if (JSON.stringify(await cloud.control.readDocuments(collection, {})).includes(id)) stored.push(collection)
    }
    expect([...new Set(records.map(({ kind }) => kind))].sort()).toEqual(stored.sort())
    expect(records.find(({ kind }) => kind === 'reports')?.data).toMatchObject({ note: '井盖松了', landmark: '邮局门口', state: 'CLOSED', rating: { score: 5, note: '很快' } })
    expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(records.length)
  })

  it('says nothing about anybody else, and no inner id', async () => {
    const text = JSON.stringify(await everything(rider))
    for (const phone of staff) expect(text).not.toContain(await phone.personId())
    for (const secret of ['openid-', '换了新的', await rider.personId()]) expect(text).not.toContain(secret)
  })

  it('gives a person of whom there is nothing just that person', async () => {
    expect(await everything(cloud.as('openid-new'))).toEqual([{ kind: 'persons', data: { community: null, createdAt: expect.any(Number), closesAt: null, phoneBoundAt: null, homes: [] } }])
  })

  it.each([{ cursor: 'x' }, { cursor: '1' }, { cursor: '?' }, { personId: 'x' }])('refuses %j', async (input) => {
    expect(await rider.send({ operation: 'account.exportMine', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
