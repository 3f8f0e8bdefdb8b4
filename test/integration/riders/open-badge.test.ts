import { describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { openBadge } from '@/shared/contract/riders'
import { CAMERA_NAME } from '../../factories/photos'
import { HONGQIQIAO } from '../../factories/reports'
import { badgeShown } from '../../factories/riders'
import { withCloud } from '../../setup/start-cloud'

describe('riders.openBadge', () => {
  const cloud = withCloud()

  it('gives the address to those who decide, and every look is in the log that the rider reads', async () => {
    const rider = cloud.as('openid-rider')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const { id } = await badgeShown(rider)
    const { url } = await secretary.ok(openBadge, { verificationId: id })
    await secretary.ok(openBadge, { verificationId: id })
    const bytes = Buffer.from(await (await fetch(url ?? '')).arrayBuffer())
    expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(bytes.includes(CAMERA_NAME)).toBe(false)
    expect((await rider.ok(listAuditAboutMe, {})).items).toMatchObject([{ action: 'riders.openBadge', capacities: ['secretary'] }])
    for (const other of [rider, await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO), cloud.as('openid-stranger')]) {
      expect(['FORBIDDEN', 'RIDER_REQUEST_NOT_FOUND']).toContain((await other.fails(openBadge, { verificationId: id })).code)
    }
    const own = await badgeShown(secretary)
    expect((await secretary.fails(openBadge, { verificationId: own.id })).code).toBe('RIDER_IS_OWN')
  })

  it.each([{}, { verificationId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'riders.openBadge', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
