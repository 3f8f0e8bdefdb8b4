import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimHousehold } from '@/shared/contract/households'
import { bindPhone } from '@/shared/contract/people'
import { commitRoll, stageRoll } from '@/shared/contract/roll'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goBack, gone, goTo, loadChat, placeOf, seen, tap, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const DOOR = `${COMMUNITY}-b91-u2-502`
/** 演示数据. */
const HEADING = '网格,楼栋,单元,房号,姓名,面积,电话'
const OLD = `${HEADING}\n1,91栋,2,502,李演示,96.30,19900009502\n1,91栋,1,101,张演示,80,`
const NEW = `${HEADING}\n1,91栋,2,502,王演示,96.30,19900009502\n1,91栋,1,101,张演示,80,\n1,91栋,1,102,赵演示,很大,\n1,91栋,1,103,钱演示,80.5平,`

describe('a secretary keeps the roll', () => {
  const budgets = keepBudgets('keep-roll')
  let world: World
  let phone: Phone
  let claimId: string

  beforeAll(async () => {
    world = await openWorld()
    const secretary = personOf(world.people, 'secretary')
    const id = createUlid(Date.now(), Math.random)
    const fileId = await secretary.upload(`uploads/${secretary.personId}/${id}/roll.csv`, Buffer.from(OLD))
    await secretary.call(stageRoll, { id, communityCode: COMMUNITY, fileId, fileName: '旧户册.csv' })
    await secretary.call(commitRoll, { versionId: id })
    const resident = personOf(world.people, 'resident')
    await resident.call(bindPhone, { code: '19900009502 once' })
    claimId = createUlid(Date.now(), Math.random)
    await resident.call(claimHousehold, { id: claimId, householdId: DOOR, relation: 'owner', name: '李演示', method: 'roll' })
    phone = await world.take('secretary')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('imports a file out of a chat as a dry run that names every dirty row', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-roll')
    await expectText(phone, '旧户册.csv')
    await loadChat(phone, Buffer.from(NEW), '新户册.csv')
    await budgets.step(phone, 'dry run', async () => {
      await tap(phone, '#roll-choose')
      await expectText(phone, '试算完了')
    })
    await expectText(phone, '册上 李*示 96.30，文件 王*示 96.30')
    await tap(phone, '#finding-wrong')
    await expectText(phone, '面积要写数字：“很大”')
    await tap(phone, '#finding-cleaned')
    await expectText(phone, '面积“80.5平”')
  })

  it('decides the conflict, and makes the version live', async () => {
    await tap(phone, '#roll-commit')
    await expectText(phone, '还有冲突没选')
    await tap(phone, '#finding-conflict')
    await tap(phone, `#take-file-${DOOR}`)
    await expectText(phone, '没有要看的')
    await tap(phone, '#roll-commit')
    await expectText(phone, '换好了')
    await goBack(phone)
  })

  it('opens an old import, and throws away one that is not wanted', async () => {
    await tap(phone, '#me-roll')
    await loadChat(phone, Buffer.from(`${HEADING}\n1,92栋,1,101,孙演示,80,`), '多余.csv')
    await tap(phone, '#roll-choose')
    await expectText(phone, '试算完了')
    await tap(phone, '#roll-discard')
    await expectText(phone, '丢掉了')
    await goBack(phone)
    await tap(phone, '#me-roll')
    const [live] = await world.cloud.control.readDocuments('roll_versions', { state: 'live' })
    await tap(phone, `#roll-${String(live?._id)}`)
    await gone(phone, '#roll-codes')
    await expectText(phone, '正在用')
    await goBack(phone)
  })

  it('prints codes for a building, and copies the list', async () => {
    await tap(phone, '#me-roll')
    await tap(phone, '#roll-codes')
    await tap(phone, '#building-b91')
    await tap(phone, '#codes-issue')
    await seen(phone, `#code-${DOOR}`)
    await phone.client.mockWxMethod('shareFileMessage', {})
    await tap(phone, '#codes-print')
    await expectText(phone, '发出去了')
    await tap(phone, '#codes-copy')
    await expectText(phone, '复制好了')
    await goBack(phone)
  })

  it('finds a door by the end of a phone number', async () => {
    await tap(phone, '#roll-search')
    await tap(phone, '#search-by-phoneTail')
    await write(phone, '#search-text', '9502')
    await tap(phone, '#search-run')
    await expectText(phone, '91栋2单元502')

    expect(await textOf(phone)).toContain('王演示')
  })

  it('refuses a claim with a reason that the resident reads', async () => {
    phone = await world.take('grid-worker', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-claims')
    await tap(phone, `#queue-more-${claimId}`)
    await tap(phone, '#claim-refuse')
    await tap(phone, '#reason-confirm')
    expect((await world.cloud.control.readDocuments('household_claims', { _id: claimId }))[0]?.state).toBe('pending')
    expect(await (await seen(phone, '#reason-confirm')).text()).toBe('为什么不同意')
    await choose(phone, '#reason-wrong_household')
    await tap(phone, '#reason-confirm')
    await expectText(phone, '没认下来')
    phone = await world.take('resident', { url: `/packages/households/home/index?id=${claimId}` })
    await expectText(phone, '门牌选错了')
  })

  it('the resident asks again, takes it back, asks once more, is approved and moves out', async () => {
    await tap(phone, '#claim-again')
    await byVisit()
    await tap(phone, '#claim-withdraw')
    await expectText(phone, '撤回了')
    await tap(phone, '#claim-again')
    await byVisit()
    const [waiting] = await world.cloud.control.readDocuments('household_claims', { state: 'pending' })
    const id = String(waiting?._id)
    phone = await world.take('grid-worker', { url: `/packages/staff/claim/index?id=${id}` })
    await tap(phone, '#claim-approve')
    await expectText(phone, '认过了')
    phone = await world.take('resident', { url: `/packages/households/home/index?id=${id}` })
    await tap(phone, '#home-leave')
    await tap(phone, '#home-leave-confirm')
    await wait('the end', async () => (await world.cloud.control.count('household_claims', { _id: id, state: 'left' })) === 1)

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  async function byVisit(): Promise<void> {
    await wait('the form', async () => (await placeOf(phone)) === 'packages/households/claim/index')
    await tap(phone, '#building-b91')
    await tap(phone, `#room-${DOOR}`)
    await tap(phone, '#claim-door')
    await tap(phone, '#building-b91')
    await tap(phone, `#room-${DOOR}`)
    await choose(phone, '#method-visit')
    await write(phone, '#claim-name', '李演示')
    await tap(phone, '#claim-submit')
    await wait('the claim', async () => (await placeOf(phone)) === 'packages/households/home/index')
    await expectText(phone, '等人核')
    expect(await find(phone, '#claim-submit')).toBeNull()
  }
})
