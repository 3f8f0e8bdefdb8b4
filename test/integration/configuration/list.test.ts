import { describe, expect, it } from 'vitest'
import { listConfigurations, publishConfiguration } from '@/shared/contract/configuration'
import { ADMIN, withCloud } from '../../setup/start-cloud'

describe('configuration.list', () => {
  const cloud = withCloud()

  it('shows anybody what is in force, in one trip', async () => {
    const anybody = cloud.as('openid-anybody')
    expect(await anybody.ok(listConfigurations, {})).toEqual({ items: [] })
    for (const key of ['2028', '2027']) await cloud.as(ADMIN).ok(publishConfiguration, { kind: 'calendar', key, basedOn: 0, document: { holidays: [`${key}-01-01`], workdays: [] }, reason: '国办公布了' })
    await cloud.control.resetCounters()
    expect((await anybody.ok(listConfigurations, {})).items.map(({ key, version }) => [key, version])).toEqual([['2027', 1], ['2028', 1]])
    expect((await cloud.control.counters()).map(({ trips }) => trips)).toEqual([1])
  })

  it('takes no input', async () => {
    expect(await cloud.as('openid-anybody').send({ operation: 'configuration.list', input: { x: 1 } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
