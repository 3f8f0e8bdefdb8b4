import { describe, expect, it } from 'vitest'
import { CITY_KEY, getConfiguration, publishConfiguration } from '@/shared/contract/configuration'
import { CITY_CODE } from '@/shared/domain/places'
import { BUILT_IN_SETTINGS } from '@/shared/domain/reports/category-settings'
import { withCloud } from '../../setup/start-cloud'

const KINDS = { kind: 'categories', key: CITY_KEY } as const

describe('configuration.get', () => {
  const cloud = withCloud()

  it('says that there is none', async () => {
    expect((await cloud.as('openid-anybody').fails(getConfiguration, { kind: 'calendar', key: '2040' })).code).toBe('CONFIGURATION_NOT_FOUND')
  })

  it('leaves out the versions before where they are not asked for', async () => {
    const admin = await cloud.appoint('openid-city-admin', 'city-admin', CITY_CODE)
    await admin.ok(publishConfiguration, { ...KINDS, basedOn: 0, document: BUILT_IN_SETTINGS, reason: '第一版' })
    await admin.ok(publishConfiguration, { ...KINDS, basedOn: 1, document: { categories: [...BUILT_IN_SETTINGS.categories].reverse() }, reason: '倒过来' })
    const whole = await cloud.as('openid-anybody').ok(getConfiguration, KINDS)
    expect(whole.history.map(({ version }) => version)).toEqual([1])
    expect(await cloud.as('openid-anybody').ok(getConfiguration, { ...KINDS, withHistory: false })).toEqual({ ...whole, history: [] })
  })

  it.each([{ ...KINDS, withHistory: 'no' }, {}, { kind: 'calendar' }, { kind: 'calendar', key: 'x' }, { kind: 'calendar', key: '2027', x: 1 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-anybody').send({ operation: 'configuration.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
