import { beforeAll, describe, expect, it } from 'vitest'
import { exportMine } from '@/shared/contract/account'
import { appoint } from '@/shared/contract/appointments'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { approveVerification, confirmListed, getMyRider, submitBadge } from '@/shared/contract/riders'
import { RENEWAL_ASKED_BEFORE, RIDER_TERM } from '@/shared/domain/riders/verification-states'
import { DAY } from '@/shared/domain/time'
import { bindPhone } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { badgeInput, badgeShown, LISTED_PHONE, liveList, STREET } from '../../factories/riders'
import { ADMIN, newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.getMine', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveList(await cloud.appoint('openid-street', 'street-officer', STREET))
  })

  it('says nothing of somebody who never asked', async () => {
    expect(await cloud.as('openid-new').ok(getMyRider, {})).toEqual({ until: null, isAppointed: false, mayAsk: true, last: null, listed: null })
  })

  it('knows the list by the phone alone, and nobody else\'s', async () => {
    const rider = cloud.as('openid-listed')
    await bindPhone(rider, LISTED_PHONE)
    expect((await rider.ok(getMyRider, {})).listed).toMatchObject({ stationName: '湖滨路配送站演示', platform: 'meituan' })
    const other = cloud.as('openid-other')
    await bindPhone(other)
    expect((await other.ok(getMyRider, {})).listed).toBeNull()
  })

  it('asks to renew a month before the year is over, once, and then lets the rider ask again; after the year they are none', async () => {
    const rider = cloud.as('openid-year')
    const { id, version } = await badgeShown(rider)
    await secretary.ok(approveVerification, { verificationId: id, version })
    const { until } = await rider.ok(getMyRider, {})
    expect(Math.abs((until ?? 0) - (await cloud.control.now()) - RIDER_TERM)).toBeLessThan(60_000)
    expect(await rider.ok(getMyRider, {})).toMatchObject({ isAppointed: false })
    expect((await rider.ok(getMe, {})).appointments).toMatchObject([{ role: 'rider', isVerified: true }])
    expect((await rider.fails(submitBadge, await badgeInput(rider))).code).toBe('RIDER_ALREADY')
    await cloud.control.setClock((until ?? 0) - RENEWAL_ASKED_BEFORE + 60_000)
    await cloud.tick()
    await cloud.tick()
    expect((await rider.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'rider.renew')).toHaveLength(1)
    expect(await rider.ok(getMyRider, {})).toMatchObject({ until, mayAsk: true })
    const fresh = await cloud.appoint('openid-secretary-2', 'secretary', HONGQIQIAO)
    const again = await badgeShown(rider)
    await fresh.ok(approveVerification, { verificationId: again.id, version: again.version })
    expect((await rider.ok(getMyRider, {})).until).toBeGreaterThan(until ?? 0)
    await cloud.control.advanceClock(RIDER_TERM + 60_000)
    expect(await rider.ok(getMyRider, {})).toMatchObject({ until: null, mayAsk: true })
  })

  it('knows whom the level above made a rider, and tells them too a month before it ends, unless they stay one for longer', async () => {
    const now = Math.round(await cloud.control.now())
    const riders = { once: cloud.as('openid-appointed'), twice: cloud.as('openid-appointed-twice'), shortly: cloud.as('openid-appointed-shortly') }
    const makeRider = async (rider: Phone, days: number) => {
      await cloud.as(ADMIN).ok(appoint, { id: newUlid(now), personId: await rider.personId(), role: 'rider', placeCode: HONGQIQIAO, endsAt: now + days * DAY })
    }
    for (const [rider, days] of [[riders.once, 100], [riders.twice, 100], [riders.twice, 400], [riders.shortly, 20]] as const) await makeRider(rider, days)
    expect(await riders.once.ok(getMyRider, {})).toMatchObject({ until: now + 100 * DAY, isAppointed: true, mayAsk: false })
    await cloud.control.setClock(now + 70 * DAY + 60_000)
    await cloud.tick()
    await cloud.tick()
    const asked = async (rider: Phone) => (await rider.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'rider.renew').length
    expect([await asked(riders.once), await asked(riders.twice), await asked(riders.shortly)]).toEqual([1, 0, 0])
    expect(await riders.once.ok(getMyRider, {})).toMatchObject({ isAppointed: true, mayAsk: true })
  })

  it('is in the export, without an id of anybody', async () => {
    const rider = cloud.as('openid-exported')
    await badgeShown(rider)
    const exported: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await rider.ok(exportMine, cursor === undefined ? {} : { cursor })
      exported.push(JSON.stringify(page.records))
      cursor = page.nextCursor
    }
    expect(exported.join('')).toContain('"riderMethod":"badge"')
    expect(exported.join('')).not.toContain('cloud://')
  })

  it('refuses unknown keys', async () => {
    expect(await cloud.as('openid-new').send({ operation: 'riders.getMine', input: { personId: 'a'.repeat(26) } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
    expect((await cloud.as('openid-new').fails(confirmListed, { id: newUlid() })).code).toBe('FORBIDDEN')
  })
})
