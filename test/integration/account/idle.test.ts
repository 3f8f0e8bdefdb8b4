import { describe, expect, it } from 'vitest'
import { keepAccount } from '@/shared/contract/account'
import { getMe } from '@/shared/contract/people'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('an account that nobody opens', () => {
  const cloud = withCloud()
  const isThere = async (id: string) => (await cloud.control.count('persons', { _id: id })) === 1

  it('is closed after 90 days and erased after 97; coming back, a phone, a home or an office keeps it', async () => {
    const [idle, coming, returning] = [cloud.as('openid-idle'), cloud.as('openid-coming'), cloud.as('openid-returning')]
    const officer = await cloud.appoint('openid-officer', 'secretary', HONGQIQIAO)
    const ids = await Promise.all([idle, coming, returning, officer].map((phone) => phone.personId()))
    const [idleId, comingId, returningId, officerId] = ids as [string, string, string, string]

    await cloud.control.advanceClock(60 * DAY)
    await coming.ok(getMe, {})
    await cloud.control.advanceClock(30 * DAY)
    await cloud.tick()
    expect((await cloud.control.readDocuments('persons', { _id: idleId }))[0]?.closesAt).not.toBeNull()
    for (const id of [comingId, officerId]) expect((await cloud.control.readDocuments('persons', { _id: id }))[0]?.closesAt).toBeNull()

    await cloud.control.advanceClock(3 * DAY)
    expect((await returning.ok(getMe, {})).closesAt).not.toBeNull()
    await returning.ok(keepAccount, {})
    await cloud.control.advanceClock(5 * DAY)
    await cloud.tick()
    expect(await Promise.all([idleId, comingId, returningId, officerId].map(isThere))).toEqual([false, true, true, true])
  })
})
