import { describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('audit.listAboutMe', () => {
  const cloud = withCloud()

  it('is empty for somebody of whom nothing was touched, and pages over the rest in one trip', async () => {
    const phone = cloud.as('openid-resident')
    expect(await phone.ok(listAuditAboutMe, {})).toEqual({ items: [], nextCursor: null })
    for (let count = 0; count < 3; count++) await cloud.appoint('openid-resident', 'grid-worker', HONGQIQIAO)
    const first = await phone.ok(listAuditAboutMe, { limit: 2 })
    const rest = await phone.ok(listAuditAboutMe, { limit: 2, cursor: first.nextCursor as string })
    expect([...first.items, ...rest.items].map(({ action, capacities, isSealed }) => ({ action, capacities, isSealed }))).toEqual(
      Array.from({ length: 3 }, () => ({ action: 'appointments.appoint', capacities: ['city-admin'], isSealed: false })),
    )
    expect(rest.nextCursor).toBeNull()
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3)
  })

  it.each([{ limit: 0 }, { cursor: '???' }, { personId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'audit.listAboutMe', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
