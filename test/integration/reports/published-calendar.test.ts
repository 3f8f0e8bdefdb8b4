import { describe, expect, it } from 'vitest'
import { publishConfiguration } from '@/shared/contract/configuration'
import { acceptReport, getReport } from '@/shared/contract/reports'
import { MINUTE } from '@/shared/domain/time'
import { HONGQIQIAO, submitted } from '../../factories/reports'
import { ADMIN, withCloud } from '../../setup/start-cloud'

const NEW_YEARS_EVE = Date.parse('2026-12-31T17:30:00+08:00')
const at = (text: string) => Date.parse(`${text}+08:00`)

describe('a limit that runs into a year that was not announced', () => {
  const cloud = withCloud()

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
})
