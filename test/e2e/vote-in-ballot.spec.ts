import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRollDispute, listRollDisputes } from '@/shared/contract/ballots-desk'
import type { BallotDetail } from '@/shared/contract/ballots'
import { personOf } from '../../scripts/demo/settle-people'
import { expectText, find, goBack, gone, placeOf, seen, tap, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { hold, BALLOT_TITLE, opened, clockAt, rollShown, settleDoors } from './arrange-ballots'

const PAGE = 'packages/ballots/ballot/index'
const HOUR = 3_600_000

describe('a resident votes', () => {
  const budgets = keepBudgets('vote-in-ballot')
  let world: World
  let phone: Phone
  let ballot: BallotDetail
  const url = () => `/${PAGE}?id=${ballot.id}`
  const casts = async () => ((await world.cloud.control.readDocuments('votes', { ballotId: ballot.id }))[0]?.casts as { choices: string[]; receiptCode: string }[] | undefined) ?? []

  beforeAll(async () => {
    world = await openWorld()
    await settleDoors(world)
    await hold(world, "scrutineer", 'grid-worker', 'rider')
    ballot = await rollShown(world)
  }, 90_000)
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('looks whether the roll is right, and says where it is not; the secretary answers before anything opens', async () => {
    phone = await world.take('resident', { url: url() })
    await expectText(phone, '先核对名册')
    await budgets.step(phone, 'see the roll', async () => {
      await tap(phone, '#ballot-roll')
      await expectText(phone, '3栋2单元502')
    })
    expect(await textOf(phone)).toContain('您家')
    expect(await textOf(phone)).not.toContain('8栋')
    expect(await textOf(phone)).not.toContain('林演示')
    await tap(phone, '#roll-dispute')
    await tap(phone, '#roll-dispute-send')
    await expectText(phone, '先写一句')
    await write(phone, '#roll-dispute-send-words', '502 上个月分了户')
    await tap(phone, '#roll-dispute-send')
    await gone(phone, '#roll-dispute-send')
    const secretary = personOf(world.people, 'secretary')
    const { items } = await secretary.call(listRollDisputes, { ballotId: ballot.id })
    expect(items.map(({ text }) => text)).toEqual(['502 上个月分了户'])
    await secretary.call(answerRollDispute, { ballotId: ballot.id, disputeId: items[0]!.id, state: 'kept', reply: '分户手续还没办完，这次仍是一户' })
    ballot = await opened(world, ballot)
  })

  it('is told on 首页 and in 议事 that it waits, and by when', async () => {
    phone = await world.take('resident')
    await seen(phone, `#ballot-vote-${ballot.id}`)
    expect(await textOf(phone)).toContain('您家还没投')
    phone = await world.take('resident', { url: '/pages/deliberation/index' })
    await tap(phone, `#ballot-${ballot.id}`)
    await wait('the ballot', async () => (await placeOf(phone)) === PAGE)
  })

  it('has nothing chosen for them, reads why and by which rules, and what is not verified says so', async () => {
    await expectText(phone, '先选一项')
    for (const words of [BALLOT_TITLE.slice(0, 8), '一户一票', '截止前谁也看不到票数']) expect(await textOf(phone)).toContain(words)
    await tap(phone, '#ballot-basis')
    await expectText(phone, 'UNVERIFIED')
    expect(await textOf(phone)).not.toMatch(/第.{1,6}条/)
    await tap(phone, '.sheet__close')
    await gone(phone, '.sheet')
  })

  it('casts one vote with a double tap, also where the first answer was lost', async () => {
    const line = { isDown: false }
    phone = await world.take('resident', { line })
    await tap(phone, `#ballot-vote-${ballot.id}`)
    await tap(phone, '#option-blank')
    await tap(phone, '#option-yes')
    await expectText(phone, '投出这一票：同意')
    line.isDown = true
    await tap(phone, '#ballot-send')
    await expectText(phone, '没等到回音')
    expect(await casts()).toHaveLength(0)
    line.isDown = false
    const send = await seen(phone, '#ballot-send')
    await budgets.step(phone, 'cast', async () => {
      await Promise.all([send.tap(), send.tap()])
      await expectText(phone, '投好了')
    })
    expect(await casts()).toMatchObject([{ choices: ['yes'] }])
  })

  it('keeps a code that says nothing of the choice', async () => {
    const code = await (await seen(phone, '#vote-receipt-code')).text()
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
    expect(await textOf(phone)).not.toContain('同意')
    await tap(phone, '#vote-receipt-copy')
    await tap(phone, '#vote-receipt-mine')
    await expectText(phone, code)
    await tap(phone, `#vote-copy-${code}`)
    await tap(phone, `#vote-ballot-${ballot.id}`)
    await wait('the ballot', async () => (await placeOf(phone)) === PAGE)
    await expectText(phone, '您家投过了，在手机上投的')
    await tap(phone, '#ballot-copy')
  })

  it('changes their mind until the end, as a second cast', async () => {
    await tap(phone, '#ballot-change')
    expect(await (await seen(phone, '#option-yes')).attribute('aria-checked')).toBe('false')
    await tap(phone, '#option-no')
    await expectText(phone, '改成：不同意')
    await tap(phone, '#ballot-send')
    await expectText(phone, '改好了')
    expect((await casts()).map(({ choices }) => choices)).toEqual([['yes'], ['no']])
    await tap(phone, '#vote-receipt-done')
    await seen(phone, '#ballot-voted')
    await goBack(phone)
  })

  it('others of the household see that it voted, not how, and not its code', async () => {
    phone = await world.take('owner', { url: url() })
    await expectText(phone, '您家投过了')
    expect(await textOf(phone)).toContain('家里人投的')
    expect(await find(phone, '#ballot-code')).toBeNull()
    expect(await find(phone, '#option-no')).toBeNull()
  })

  it('reaches it from its topic; whoever has no household is led to claim one', async () => {
    phone = await world.take('rider', { url: `/packages/topics/detail/index?id=${ballot.topicId}` })
    await tap(phone, `#topic-ballot-${ballot.id}`)
    await tap(phone, '#ballot-to-identity')
    await wait('the way to claim', async () => (await placeOf(phone)) === 'packages/households/identity/index')
    await goBack(phone)
    await tap(phone, '#ballot-plan')
    await wait('the plan', async () => (await placeOf(phone)) === 'packages/topics/detail/index')
  })

  it('is closed by the clock: no vote more, no number yet', async () => {
    await clockAt(world, ballot.endsAt)
    phone = await world.take('elder', { url: url() })
    await expectText(phone, '截止了')
    expect(await find(phone, '#ballot-send')).toBeNull()
    expect(await textOf(phone)).toContain('票数锁着')
    await tap(phone, '#ballot-my-votes')
    await expectText(phone, '还没投过票')
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('tells everybody what came out, and the voter that it is in the box, as this phone computes it', async () => {
    await clockAt(world, ballot.endsAt + 48 * HOUR)
    await clockAt(world, ballot.endsAt + 49 * HOUR)
    const [last] = (await casts()).slice(-1)
    phone = await world.take('rider', { url: url() })
    await expectText(phone, '人数不够，不算数')
    await expectText(phone, /不同意\s*1 户/)
    phone = await world.take('resident', { url: '/packages/ballots/my-votes/index' })
    await tap(phone, `#vote-check-${last!.receiptCode}`)
    await expectText(phone, '在票箱里，第')
    await expectText(phone, '这部手机自己算过：从这张票一步步算到公示上的总校验码，一样')
    expect(await textOf(phone)).not.toContain('同意')
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
