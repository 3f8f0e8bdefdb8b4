import { describe, expect, it } from 'vitest'
import { getConfiguration, publishConfiguration } from '@/shared/contract/configuration'
import { ADMIN, withCloud } from '../../setup/start-cloud'

const YEAR = { holidays: ['2027-01-01', '2027-10-01'], workdays: ['2027-01-02'] }
const input = (change: object = {}) => ({ kind: 'calendar', key: '2027', basedOn: 0, document: YEAR, reason: '国办公布了', ...change }) as const

describe('configuration.publish', () => {
  const cloud = withCloud()
  const admin = cloud.as(ADMIN)

  it('puts a version in force, once, and keeps the one before', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => admin.call(publishConfiguration, input())))
    expect(answers.filter((answer) => answer.ok).length).toBeGreaterThan(0)
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('CONFIGURATION_CHANGED')
    expect(await admin.ok(publishConfiguration, input())).toMatchObject({ version: 1, document: YEAR })

    const corrected = { ...YEAR, holidays: ['2027-01-01'] }
    expect(await admin.ok(publishConfiguration, input({ basedOn: 1, document: corrected, reason: '更正' }))).toMatchObject({ version: 2, reason: '更正' })
    expect(await cloud.as('openid-anybody').ok(getConfiguration, { kind: 'calendar', key: '2027' })).toMatchObject({
      current: { version: 2, document: corrected },
      history: [{ version: 1, document: YEAR, reason: '国办公布了' }],
    })
    expect(await cloud.control.count('audit_entries', { action: 'configuration.publish' })).toBe(2)
  })

  it('does not overwrite what somebody else published meanwhile', async () => {
    expect(await admin.fails(publishConfiguration, input({ document: { holidays: [], workdays: [] } }))).toMatchObject({ code: 'CONFIGURATION_CHANGED', fields: { basedOn: '2' } })
  })

  it('names every date that cannot be, and changes nothing', async () => {
    const document = { holidays: ['2027-02-30', '2028-01-01'], workdays: ['2027-01-04'] }
    expect(await admin.fails(publishConfiguration, input({ basedOn: 2, document }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { 'document.holidays.0': 'format', 'document.holidays.1': 'other_year', 'document.workdays.0': 'not_weekend' },
    })
    expect((await admin.ok(getConfiguration, { kind: 'calendar', key: '2027' })).current.version).toBe(2)
  })

  it('is for the city admin', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', '420202005')
    for (const phone of [street, cloud.as('openid-anybody')]) expect((await phone.fails(publishConfiguration, input({ key: '2029', document: { holidays: [], workdays: [] } }))).code).toBe('FORBIDDEN')
  })

  it.each([{ kind: 'king' }, { key: '1999' }, { basedOn: -1 }, { document: {} }, { document: { holidays: ['x'], workdays: [] } }, { document: { holidays: Array.from({ length: 81 }, () => '2027-01-01'), workdays: [] } }, { reason: '' }, { x: 1 }])('refuses %j', async (change) => {
    expect(await admin.send({ operation: 'configuration.publish', input: input(change) })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
