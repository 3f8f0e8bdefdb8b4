import { beforeAll, describe, expect, it } from 'vitest'
import { claimHousehold, issueCodes } from '@/shared/contract/households'
import { listMyMessages } from '@/shared/contract/messages'
import { DAY } from '@/shared/domain/time'
import { bindPhone, claimed, HOUSEHOLD_101, HOUSEHOLD_502, liveRoll, ROLL_PHONE } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.claim', () => {
  const cloud = withCloud()
  let secretary: Phone
  const claim = (change: object = {}) => ({ id: newUlid(), householdId: HOUSEHOLD_502, relation: 'family' as const, name: '王芳', method: 'visit' as const, ...change })
  const codeOf = async (householdId = HOUSEHOLD_502) =>
    (await secretary.ok(issueCodes, { batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b03' })).codes.find((one) => one.householdId === householdId)!.code
  const person = async (openid: string, number?: string) => {
    await bindPhone(cloud.as(openid), number)
    return cloud.as(openid)
  }

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('by the code on the door: waits for somebody else, and the code is burnt', async () => {
    const phone = await person('openid-by-code')
    const code = await codeOf()
    const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase()
    const made = await phone.ok(claimHousehold, claim({ method: 'code', code: typed }))
    expect(made).toMatchObject({ state: 'pending', method: 'code', label: '3栋2单元502', isMine: true, isOverdue: false, evidence: null, version: 1 })
    const other = await person('openid-second')
    expect((await other.fails(claimHousehold, claim({ method: 'code', code }))).code).toBe('HOUSEHOLD_CODE_WRONG')
  })

  it('tells those who take in that somebody waits', async () => {
    const { items } = await secretary.ok(listMyMessages, {})
    expect(items[0]).toMatchObject({ kind: 'household.submit_here', waitsForMe: true, subject: { type: 'household' } })
  })

  it('by a code of another door, an old list or a made-up one is wrong; after five tries today another way remains', async () => {
    const phone = await person('openid-guesser')
    const old = await codeOf()
    const fresh = await codeOf(HOUSEHOLD_101)
    const tries = await Promise.all([old, fresh, 'AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD', 'EEEEEEEE'].map((code) => phone.fails(claimHousehold, claim({ method: 'code', code }))))
    expect(tries.map(({ code }) => code).sort()).toEqual([...Array<string>(2).fill('HOUSEHOLD_CODE_LOCKED'), ...Array<string>(5).fill('HOUSEHOLD_CODE_WRONG')].sort())
    expect((await phone.ok(claimHousehold, claim())).state).toBe('pending')
    await cloud.control.advanceClock(DAY)
    const next = await person('openid-guesser')
    expect((await next.fails(claimHousehold, claim({ method: 'code', code: 'AAAAAAAA', householdId: HOUSEHOLD_101 }))).code).toBe('HOUSEHOLD_CODE_WRONG')
  })

  it('by the roll: the phone must stand on it for that door', async () => {
    const owner = await person('openid-owner', ROLL_PHONE)
    expect((await owner.fails(claimHousehold, claim({ method: 'roll', householdId: HOUSEHOLD_101 }))).code).toBe('ROLL_PHONE_DIFFERS')
    expect(await owner.ok(claimHousehold, claim({ method: 'roll', relation: 'owner', name: '李明' }))).toMatchObject({ state: 'pending', method: 'roll' })
  })

  it('is made once, whatever is repeated or done at once', async () => {
    const phone = await person('openid-impatient')
    const input = claim({ householdId: HOUSEHOLD_101 })
    const answers = await Promise.all(Array.from({ length: 5 }, () => phone.ok(claimHousehold, input)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await phone.fails(claimHousehold, claim({ householdId: HOUSEHOLD_101 }))).toMatchObject({ code: 'CLAIM_EXISTS', fields: { claimId: input.id } })
    const two = await person('openid-two-at-once')
    const replies = await Promise.all([1, 2, 3].map(() => two.call(claimHousehold, claim())))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await cloud.control.count('household_claims', { personId: await two.personId() })).toBe(1)
  })

  it('cannot be made under the id of somebody else\'s, nor for a door that is not on the roll', async () => {
    const made = await claimed(cloud.as('openid-first'))
    const other = await person('openid-thief')
    expect((await other.fails(claimHousehold, claim({ id: made.id }))).code).toBe('CONFLICT')
    expect((await other.fails(claimHousehold, claim({ householdId: `${HONGQIQIAO}-b99-u1-101` }))).code).toBe('HOUSEHOLD_NOT_FOUND')
  })

  it('needs a phone', async () => {
    expect(await cloud.as('openid-phoneless').fails(claimHousehold, claim())).toMatchObject({ code: 'FORBIDDEN', fields: { level: '2' } })
  })

  it.each([{ name: '王' }, { name: '王芳139' }, { relation: 'guest' }, { method: 'magic' }, { method: 'code', code: 'I0O1' }, { householdId: 'x' }, { id: 'x' }, { x: 1 }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-first').send({ operation: 'households.claim', input: claim(change) })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('by code without a code is incomplete', async () => {
    expect(await (await person('openid-empty')).fails(claimHousehold, claim({ method: 'code' }))).toMatchObject({ code: 'INVALID_INPUT', fields: { code: 'required' } })
  })
})
