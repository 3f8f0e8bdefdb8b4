import { describe, expect, it } from 'vitest'
import { getConfiguration } from '@/shared/contract/configuration'
import { withCloud } from '../../setup/start-cloud'

describe('configuration.get', () => {
  const cloud = withCloud()

  it('says that there is none', async () => {
    expect((await cloud.as('openid-anybody').fails(getConfiguration, { kind: 'calendar', key: '2040' })).code).toBe('CONFIGURATION_NOT_FOUND')
  })

  it.each([{}, { kind: 'calendar' }, { kind: 'calendar', key: 'x' }, { kind: 'calendar', key: '2027', x: 1 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-anybody').send({ operation: 'configuration.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
