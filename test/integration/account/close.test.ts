import { beforeAll, describe, expect, it } from 'vitest'
import { closeAccount, keepAccount } from '@/shared/contract/account'
import { flagContent } from '@/shared/contract/content'
import { recordConsent } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { acceptReport, getReport, listMyReports, listReportQueue, withdrawReport } from '@/shared/contract/reports'
import { CLOSING_TAKES } from '@/shared/domain/account'
import { DAY } from '@/shared/domain/time'
import { DATABASE } from '../../../database/definition'
import { liveRoll, member } from '../../factories/households'
import { HONGQIQIAO, submitted } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('account.close', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  /** Where in the whole database something is written. */
  const collectionsWith = async (text: string) => {
    const found: string[] = []
    for (const collection of Object.keys(DATABASE.collections)) {
      if (JSON.stringify(await cloud.control.readDocuments(collection, {})).includes(text)) found.push(collection)
    }
    return found
  }

  it('leaves seven days, which do not begin anew however often it is said', async () => {
    const phone = cloud.as('openid-unsure')
    const first = await phone.ok(closeAccount, {})
    await cloud.control.advanceClock(DAY)
    expect(await phone.ok(closeAccount, {})).toEqual(first)
    expect((await phone.ok(getMe, {})).closesAt).toBe(first.closesAt)
    await phone.ok(keepAccount, {})
    expect((await phone.ok(getMe, {})).closesAt).toBeNull()
    await cloud.control.advanceClock(CLOSING_TAKES)
    await cloud.tick()
    expect(await cloud.control.count('persons', { _id: await phone.personId() })).toBe(1)
  })

  it('then erases the person everywhere, and leaves the matter to the community', async () => {
    const phone = cloud.as('openid-leaving')
    const id = await phone.personId()
    await phone.ok(recordConsent, { askId: newUlid(), templates: ['progress'] })
    await liveRoll(secretary)
    await member(phone, secretary, { name: '王芳' })
    const flagged = await submitted(cloud.as('openid-neighbour'), cloud)
    await cloud.control.openapi.deliverMediaChecks()
    await phone.ok(flagContent, { contentId: `report:${flagged.id}`, reason: 'other' })
    const open = await submitted(phone, cloud, { note: '只有我知道的话' })
    const gone = await submitted(phone, cloud)
    await phone.ok(withdrawReport, { reportId: gone.id, version: 1 })
    await secretary.ok(acceptReport, { reportId: open.id, version: 1 })
    await cloud.tick()
    const { closesAt } = await phone.ok(closeAccount, {})
    await cloud.control.setClock(closesAt - 60_000)
    await cloud.tick()
    expect(await collectionsWith(id)).toContain('persons')

    await cloud.control.setClock(closesAt)
    await Promise.all([cloud.tick(), cloud.tick()])
    for (const trace of [id, 'openid-leaving', '只有我知道的话']) expect(await collectionsWith(trace)).toEqual([])
    const { items } = await secretary.ok(listReportQueue, { placeCode: HONGQIQIAO, stage: 'handling' })
    expect(items.map((report) => report.id)).toContain(open.id)
    expect(cloud.errors).toEqual([])
  })

  it('ends every office, and keeps what was done in it', async () => {
    const worker = await cloud.appoint('openid-officer', 'secretary', HONGQIQIAO)
    const report = await submitted(cloud.as('openid-somebody'), cloud)
    await worker.ok(acceptReport, { reportId: report.id, version: 1 })
    await cloud.tick()
    const { closesAt } = await worker.ok(closeAccount, {})
    await cloud.control.setClock(closesAt)
    await cloud.tick()
    expect(await cloud.control.count('appointments', { personId: await worker.personId(), revokedAt: null })).toBe(0)
    expect(await cloud.control.count('audit_entries', { subjectId: report.id, action: 'reports.accept' })).toBe(1)
    expect((await cloud.as('openid-somebody').ok(getReport, { reportId: report.id })).state).toBe('ACCEPTED')
  })

  it('makes a stranger of whoever comes back', async () => {
    const phone = cloud.as('openid-returning')
    await submitted(phone, cloud)
    const { closesAt } = await phone.ok(closeAccount, {})
    await cloud.control.setClock(closesAt)
    await cloud.tick()
    await cloud.control.advanceClock(10_000)
    expect(await phone.ok(getMe, {})).toMatchObject({ community: null, appointments: [], unreadMessages: 0, closesAt: null })
    expect((await phone.ok(listMyReports, {})).items).toEqual([])
  })

  it('takes no input', async () => {
    expect(await secretary.send({ operation: 'account.close', input: { at: 1 } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
