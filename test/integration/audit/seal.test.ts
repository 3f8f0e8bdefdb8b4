import { beforeAll, describe, expect, it } from 'vitest'
import { getAuditHead, listAuditAboutMe } from '@/shared/contract/audit'
import { acceptReport } from '@/shared/contract/reports'
import { verifyAudit } from '../../../scripts/audit/verify-audit'
import { HONGQIQIAO, submitted } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

/** The log from outside, as its verifier reads it. */
describe('the audit log', () => {
  const cloud = withCloud()
  const rider = cloud.as('openid-rider')
  const verify = async (kept?: { number: number; hash: string }) => await verifyAudit({ env: await envId(), secretId: 'any', secretKey: 'any', endpoint: `${cloud.url}/admin` }, kept)
  const envId = async () => (/^cloud:\/\/([^.]+)/.exec(await rider.upload('probe.jpg', new Uint8Array([1]))) ?? [])[1] as string
  let ids: string[] = []

  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    ids = []
    for (let count = 0; count < 3; count++) {
      const report = await submitted(rider, cloud)
      await secretary.ok(acceptReport, { reportId: report.id, version: 1 })
      ids.push(report.id)
    }
    await Promise.all([cloud.tick(), cloud.tick(), cloud.tick()])
  })

  it('holds every act of staff once, and none of the resident\'s own', async () => {
    const rows = await cloud.control.readDocuments('audit_entries', {})
    expect(rows.map(({ action }) => action).sort()).toEqual(['appointments.appoint', ...ids.map(() => 'reports.accept')])
    for (const row of rows) expect(row.sealedIn).not.toBeNull()
  })

  it('is whole, however many clocks sealed it at once', async () => {
    expect(await verify()).toMatchObject({ entries: 4, unsealed: 0, findings: [] })
  })

  it('holds nobody\'s words, numbers or openid', async () => {
    const text = JSON.stringify([await cloud.control.readDocuments('audit_entries', {}), await cloud.control.readDocuments('audit_batches', {})])
    for (const secret of ['openid-', '井盖', '演示']) expect(text).not.toContain(secret)
  })

  it('tells the resident what was done to their reports, and nobody else', async () => {
    const { items } = await rider.ok(listAuditAboutMe, {})
    expect(items).toHaveLength(3)
    expect(items[0]).toMatchObject({ action: 'reports.accept', capacities: ['intake'], isSealed: true })
    expect((await cloud.as('openid-stranger').ok(listAuditAboutMe, {})).items).toEqual([])
  })

  it('shows its newest seal to anybody, and a kept one is found again', async () => {
    const { head } = await cloud.as('openid-stranger').ok(getAuditHead, {})
    expect(await verify(head as { number: number; hash: string })).toMatchObject({ findings: [] })
    expect((await verify({ number: head!.number, hash: 'f'.repeat(64) })).findings).toEqual([{ kind: 'head-differs', number: head!.number }])
    expect((await verify({ number: head!.number + 1, hash: head!.hash })).findings).toEqual([{ kind: 'batch-missing', number: head!.number + 1 }])
  })

  it('names the one row that was tampered with', async () => {
    const id = `report:${ids[1]}:2`
    const [row] = await cloud.control.readDocuments('audit_entries', { _id: id })
    await cloud.control.importDocuments('audit_entries', [{ ...row, reasonCode: 'other' } as never])
    expect((await verify()).findings).toEqual([{ kind: 'entry-changed', id, number: row?.sealedIn }])
  })
})
