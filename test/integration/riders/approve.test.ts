import { beforeAll, describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { revokeAppointment } from '@/shared/contract/appointments'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe, unbindPhone } from '@/shared/contract/people'
import { approveVerification, openBadge, withdrawVerification } from '@/shared/contract/riders'
import { BADGE_KEPT_FOR, RIDER_TERM } from '@/shared/domain/riders/verification-states'
import { bindPhone } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { badgeShown } from '../../factories/riders'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.approve', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('makes a rider of the community for a year, who is told, and can read who did it', async () => {
    const rider = cloud.as('openid-rider')
    await bindPhone(rider)
    const { id, version } = await badgeShown(rider)
    const answers = await Promise.all(Array.from({ length: 3 }, () => secretary.call(approveVerification, { verificationId: id, version })))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'verified', version: 2 } })
    const now = Math.round(await cloud.control.now())
    expect((await rider.ok(getMe, {})).appointments).toMatchObject([{ role: 'rider', place: { code: HONGQIQIAO } }])
    expect(Math.abs(((await rider.ok(getMe, {})).appointments[0]?.endsAt ?? 0) - now - RIDER_TERM)).toBeLessThan(60_000)
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['rider.approve'])
    expect((await rider.ok(listAuditAboutMe, {})).items).toMatchObject([{ action: 'riders.approve', capacities: ['secretary'] }])
    expect(await cloud.control.count('appointments', { role: 'rider' })).toBe(1)
  })

  it('does not rest on the phone, and ends when the office is taken', async () => {
    const rider = cloud.as('openid-rider')
    expect((await rider.ok(unbindPhone, {})).appointments).toHaveLength(1)
    const [stored] = await cloud.control.readDocuments('appointments', { role: 'rider' })
    await secretary.ok(revokeAppointment, { appointmentId: String(stored?._id) })
    await cloud.tick()
    expect((await rider.ok(getMe, {})).appointments).toEqual([])
    expect((await badgeShown(rider)).state).toBe('pending')
  })

  it('keeps the photo for 30 days after, and no longer', async () => {
    const { id, version } = await badgeShown(cloud.as('openid-photo'))
    await secretary.ok(approveVerification, { verificationId: id, version })
    await cloud.control.advanceClock(BADGE_KEPT_FOR - 60_000)
    await cloud.tick()
    expect((await secretary.ok(openBadge, { verificationId: id })).url).toMatch(/^http/)
    await cloud.control.advanceClock(120_000)
    await cloud.tick()
    expect((await secretary.ok(openBadge, { verificationId: id })).url).toBeNull()
    expect((await cloud.control.readDocuments('rider_verifications', { _id: id }))[0]).toMatchObject({ badgeFileId: null, badgeEraseAt: null })
  })

  it('is nobody\'s own, not for another place, and not for what is over', async () => {
    const own = await badgeShown(secretary)
    expect((await secretary.fails(approveVerification, { verificationId: own.id, version: 1 })).code).toBe('RIDER_IS_OWN')
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    expect((await elsewhere.fails(approveVerification, { verificationId: own.id, version: 1 })).code).toBe('RIDER_REQUEST_NOT_FOUND')
    const rider = cloud.as('openid-back')
    const { id, version } = await badgeShown(rider)
    await rider.ok(withdrawVerification, { verificationId: id, version })
    expect((await secretary.fails(approveVerification, { verificationId: id, version })).code).toBe('RIDER_REQUEST_CHANGED')
    expect((await secretary.fails(approveVerification, { verificationId: id, version: version + 1 })).code).toBe('RIDER_REQUEST_WRONG_STATE')
    expect((await rider.ok(getMe, {})).appointments).toEqual([])
  })

  it.each([{}, { verificationId: 'x', version: 1 }, { version: 0 }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'riders.approve', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
