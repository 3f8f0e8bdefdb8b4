import { describe, expect, it } from 'vitest'
import { getAuditHead } from '@/shared/contract/audit'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('audit.getHead', () => {
  const cloud = withCloud()

  it('has none before anything was sealed, and grows by one with each seal', async () => {
    const anybody = cloud.as('openid-anybody')
    expect(await anybody.ok(getAuditHead, {})).toEqual({ head: null })
    await cloud.appoint('openid-one', 'grid-worker', HONGQIQIAO)
    await cloud.tick()
    const first = (await anybody.ok(getAuditHead, {})).head
    await cloud.tick()
    expect((await anybody.ok(getAuditHead, {})).head).toEqual(first)
    await cloud.appoint('openid-two', 'grid-worker', HONGQIQIAO)
    await cloud.tick()
    expect((await anybody.ok(getAuditHead, {})).head?.number).toBe((first?.number ?? 0) + 1)
  })

  it('takes no input', async () => {
    expect(await cloud.as('openid-anybody').send({ operation: 'audit.getHead', input: { x: 1 } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
