import { beforeAll, describe, expect, it } from 'vitest'
import { closeAccount } from '@/shared/contract/account'
import { leaveHousehold, listMembers } from '@/shared/contract/households'
import { getMe } from '@/shared/contract/people'
import { DAY } from '@/shared/domain/time'
import { claimed, HOUSEHOLD_502, liveRoll, member } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.leave', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('ends the membership at once', async () => {
    const phone = cloud.as('openid-resident')
    const claim = await member(phone, secretary)
    expect((await phone.ok(leaveHousehold, { claimId: claim.id, version: 2 })).state).toBe('left')
    expect(await phone.ok(getMe, {})).toMatchObject({ level: 2, homes: [] })
    expect((await phone.fails(listMembers, { householdId: HOUSEHOLD_502 })).code).toBe('HOUSEHOLD_NOT_FOUND')
  })

  it('needs a household to leave', async () => {
    const phone = cloud.as('openid-waiting')
    const claim = await claimed(phone)
    expect((await phone.fails(leaveHousehold, { claimId: claim.id, version: 1 })).code).toBe('CLAIM_WRONG_STATE')
    expect((await secretary.fails(leaveHousehold, { claimId: claim.id, version: 1 })).code).toBe('FORBIDDEN')
  })

  it('goes with the account: what stays names nobody', async () => {
    const phone = cloud.as('openid-closing')
    const claim = await member(phone, secretary)
    const personId = await phone.personId()
    await phone.ok(closeAccount, {})
    await cloud.control.advanceClock(8 * DAY)
    await cloud.tick()
    const [kept] = await cloud.control.readDocuments('household_claims', { _id: claim.id })
    expect(kept).toMatchObject({ state: 'left', personId: 'closed', name: '' })
    expect(JSON.stringify(kept)).not.toContain(personId)
  })

  it.each([{ version: 0 }, { claimId: 'x' }, { x: 1 }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.leave', input: { claimId: newUlid(), version: 1, ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
