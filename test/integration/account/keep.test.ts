import { describe, expect, it } from 'vitest'
import { closeAccount, keepAccount } from '@/shared/contract/account'
import { getMe } from '@/shared/contract/people'
import { withCloud } from '../../setup/start-cloud'

describe('account.keep', () => {
  const cloud = withCloud()

  it('takes the closing back, also when there is none, also twice', async () => {
    const phone = cloud.as('openid-resident')
    expect(await phone.ok(keepAccount, {})).toEqual({})
    await phone.ok(closeAccount, {})
    await phone.ok(keepAccount, {})
    await phone.ok(keepAccount, {})
    expect((await phone.ok(getMe, {})).closesAt).toBeNull()
  })

  it('lets the seven days begin anew afterwards', async () => {
    const phone = cloud.as('openid-other')
    const first = await phone.ok(closeAccount, {})
    await phone.ok(keepAccount, {})
    await cloud.control.advanceClock(60_000)
    expect((await phone.ok(closeAccount, {})).closesAt).toBeGreaterThan(first.closesAt)
  })

  it('takes no input', async () => {
    expect(await cloud.as('openid-resident').send({ operation: 'account.keep', input: [] })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
