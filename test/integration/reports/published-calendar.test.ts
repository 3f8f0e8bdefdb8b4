import { describe, expect, it } from 'vitest'
import { publishConfiguration } from '@/shared/contract/configuration'
import { listMyMessages } from '@/shared/contract/messages'
import { acceptReport, getReport } from '@/shared/contract/reports'
import { MINUTE } from '@/shared/domain/time'
import { HONGQIQIAO, submitted } from '../../factories/reports'
import { ADMIN, withCloud } from '../../setup/start-cloud'

const NEW_YEARS_EVE = Date.parse('2026-12-31T17:30:00+08:00')
const at = (text: string) => Date.parse(`${text}+08:00`)

describe('a limit that runs into a year that was not announced', () => {
  const cloud = withCloud()

  const publish = (key: string, basedOn: number, holidays: readonly string[]) =>
    cloud.as(ADMIN).ok(publishConfiguration, { kind: 'calendar', key, basedOn, document: { holidays: [...holidays], workdays: [] }, reason: '国办公布了' })

  /** The clock of the server goes on while it is asked. */
  const dueMinute = async (reader: ReturnType<typeof cloud.as>, reportId: string) => Math.floor(((await reader.ok(getReport, { reportId })).clock?.dueAt ?? 0) / MINUTE) * MINUTE

  it('promises nothing until the year is published, and then counts by it', async () => {
    await cloud.control.setClock(NEW_YEARS_EVE)
    const rider = cloud.as('openid-rider')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const early = await submitted(rider, cloud, { categoryCode: 'A1' })
    expect((await rider.ok(getReport, { reportId: early.id })).clock).toMatchObject({ kind: 'accept', dueAt: null })

    const holidays = ['2027-01-01', '2027-01-02', '2027-01-03']
    await cloud.as(ADMIN).ok(publishConfiguration, { kind: 'calendar', key: '2027', basedOn: 0, document: { holidays, workdays: [] }, reason: '国办公布了' })
    const late = await submitted(rider, cloud, { categoryCode: 'A1' })
    // Half an hour is left today; the other hour and a half run on Monday from 8:30.
    const { clock } = await rider.ok(getReport, { reportId: late.id })
    expect(clock?.kind).toBe('accept')
    expect(Math.floor((clock?.dueAt ?? 0) / MINUTE)).toBe(at('2027-01-04T10:00:00') / MINUTE)
    await secretary.ok(acceptReport, { reportId: early.id, version: 1 })
    expect((await rider.ok(getReport, { reportId: early.id })).clock?.dueAt).not.toBeNull()
  })

  it('is counted again when the year comes, and once more when it is corrected; told only if it moves later', async () => {
    await cloud.control.setClock(NEW_YEARS_EVE)
    const rider = cloud.as('openid-waiting')
    const report = await submitted(rider, cloud, { categoryCode: 'A1' })
    const danger = await submitted(rider, cloud, { categoryCode: 'B1' })
    const dueAt = (id: string) => dueMinute(rider, id)
    const told = async () => (await rider.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'report.due_later').map(({ subject }) => subject.id)
    const urgentDueAt = await dueAt(danger.id)
    // The first edition is in force already; counted by it, the limit is known.
    expect(await dueAt(report.id)).toBe(at('2027-01-04T10:00:00'))

    await publish('2027', 1, ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'])
    await Promise.all([cloud.tick(), cloud.tick()])
    await cloud.tick()
    expect(await dueAt(report.id)).toBe(at('2027-01-05T10:00:00'))
    expect(await told()).toEqual([report.id])
    const [queued] = await cloud.control.readDocuments('reports', { _id: report.id })
    expect(queued).toMatchObject({ version: 1, queueOrder: (await rider.ok(getReport, { reportId: report.id })).clock?.dueAt })

    await publish('2027', 2, ['2027-01-01'])
    await cloud.tick()
    expect(await dueAt(report.id)).toBe(at('2027-01-04T10:00:00'))
    expect(await told()).toEqual([report.id])
    expect(await dueAt(danger.id)).toBe(urgentDueAt)
    expect(await cloud.control.count('audit_entries', { action: 'reports.recount', subjectId: report.id })).toBe(2)
  })

  it('corrects what was counted by a built-in year too', async () => {
    await cloud.control.setClock(at('2026-11-24T10:00:00'))
    const rider = cloud.as('openid-built-in')
    const report = await submitted(rider, cloud, { categoryCode: 'A1' })
    await publish('2026', 0, ['2026-11-24'])
    await cloud.tick()
    expect(await dueMinute(rider, report.id)).toBe(at('2026-11-25T10:30:00'))
  })
})
