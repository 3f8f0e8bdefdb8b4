import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueCodes } from '@/shared/contract/households'
import { commitRoll, stageRoll } from '@/shared/contract/roll'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goTo, placeOf, readsOn, seen, tap, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const DOOR = `${COMMUNITY}-b91-u2-502`
/** 演示数据. */
const ROLL = '网格,楼栋,单元,房号,姓名,面积,电话\n1,91栋,2,502,李演示,96.3平,\n1,91栋,2,,王演示,80,\n1,91栋,1,101,张演示,80,'

describe('a resident binds a household by the code on the door', () => {
  const budgets = keepBudgets('bind-household')
  let world: World
  let phone: Phone
  let code: string

  beforeAll(async () => {
    world = await openWorld()
    const secretary = personOf(world.people, 'secretary')
    const id = createUlid(Date.now(), Math.random)
    const fileId = await secretary.upload(`uploads/${secretary.personId}/${id}/roll.csv`, Buffer.from(ROLL))
    await secretary.call(stageRoll, { id, communityCode: COMMUNITY, fileId, fileName: '演示户册.csv' })
    await secretary.call(commitRoll, { versionId: id })
    const { codes } = await secretary.call(issueCodes, { batchId: createUlid(Date.now(), Math.random), communityCode: COMMUNITY, buildingKey: 'b91' })
    code = codes.find(({ householdId }) => householdId === DOOR)?.code ?? ''
    phone = await world.take('resident')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('is asked for the number at the step that needs it, by WeChat’s own button', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-identity')
    const button = await seen(phone, '#bind-phone')
    expect(await textOf(phone)).toContain('为什么要')
    await button.trigger('getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' })
    await expectText(phone, '没给也行')
    await budgets.step(phone, 'bind the phone', async () => {
      await button.trigger('getphonenumber', { code: '13900009102 once' })
      await expectText(phone, '尾号 9102')
    })
  })

  it('chooses the door, says who they are, and types the code', async () => {
    await tap(phone, '#identity-claim')
    await tap(phone, '#building-b91')
    await tap(phone, `#room-${DOOR}`)
    await tap(phone, '#relation-family')
    await write(phone, '#claim-name', '王演示')
    await choose(phone, '#method-code')
    await write(phone, '#claim-code', 'AAAAAAAA')
    await tap(phone, '#claim-submit')
    await expectText(phone, '码对不上')
    const scan = async (result: string) => {
      await phone.client.mockWxMethod('scanCode', { result, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' })
      // The one before may still be closing: a second tap meanwhile does nothing, as for a person.
      await readsOn(phone, '#claim-scan', 'free', async (button) => (await button.attribute('aria-disabled')) !== 'true')
      await tap(phone, '#claim-scan')
    }
    await scan('https://weixin.qq.com/r/somebody')
    await expectText(phone, '这不是门上的码')
    await scan(code)
    await readsOn(phone, '#claim-code', 'filled in', async (field) => (await field.value()) === `${code.slice(0, 4)} ${code.slice(4)}`)
    await budgets.step(phone, 'claim', async () => {
      await tap(phone, '#claim-submit')
      await expectText(phone, '交上去了，等人核')
    })

    expect(await world.cloud.control.count('household_claims', { relation: 'family', state: 'pending' })).toBe(1)
    expect(await placeOf(phone)).toBe('packages/households/home/index')
    expect(await textOf(phone)).toContain('91栋2单元502')
  })

  it('waits for somebody else than who handed out the code', async () => {
    phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-claims')
    await expectText(phone, '91栋2单元502 王演示')

    expect(await find(phone, '#queue-approve-')).toBeNull()
    const [claim] = await world.cloud.control.readDocuments('household_claims', { householdId: DOOR })
    await tap(phone, `#queue-likely-${String(claim?._id)}`)
    await expectText(phone, '要另一位来核')
  })

  it('is approved by the grid worker in one tap', async () => {
    const [claim] = await world.cloud.control.readDocuments('household_claims', { householdId: DOOR })
    phone = await world.take('grid-worker', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-claims')
    await budgets.step(phone, 'approve', async () => {
      await tap(phone, `#queue-approve-${String(claim?._id)}`)
      await expectText(phone, '同意了')
    })
    await wait('the row to go', async () => (await find(phone, `#queue-approve-${String(claim?._id)}`)) === null)
  })

  it('is told so, and belongs there', async () => {
    phone = await world.take('resident', { url: '/packages/messages/list/index' })
    await expectText(phone, '您家认好了')
    await goTo(phone, '/packages/households/identity/index')
    await expectText(phone, '现在：住的那一户认过了')
    const [claim] = await world.cloud.control.readDocuments('household_claims', { householdId: DOOR })
    await tap(phone, `#home-${String(claim?._id)}`)
    await expectText(phone, '这一户的人')
    await expectText(phone, '王演示（我）')

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('takes the number back, told before what ends and what stays; the home stays', async () => {
    await goTo(phone, '/packages/account/privacy/index')
    await tap(phone, '#data-phone')
    await expectText(phone, '会停')
    await tap(phone, '#phone-withdraw-keep')
    await wait('the question to go', async () => (await find(phone, '#phone-withdraw')) === null)
    await tap(phone, '#data-phone')
    await tap(phone, '#phone-withdraw')
    await wait('the number to go', async () => (await find(phone, '#data-phone')) === null)
    const { personId } = personOf(world.people, 'resident')
    const [person] = await world.cloud.control.readDocuments('persons', { _id: personId })
    expect(person).toMatchObject({ phone: null, homes: [{ householdId: DOOR }] })

    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
