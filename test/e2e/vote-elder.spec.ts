import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { choose, expectText, find, gone, goTo, seen, tap, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { hold, opened, rollShown, settleDoors } from './arrange-ballots'

const PAGE = 'packages/ballots/ballot/index'

describe('an elder votes, one question a screen', () => {
  let world: World
  let phone: Phone
  let ballot: BallotDetail
  const casts = async () => (await world.cloud.control.readDocuments('votes', { ballotId: ballot.id })).flatMap((vote) => (vote.casts as { choices: string[] }[]).map(({ choices }) => choices))
  const calls = () => (phone.headless?.acts ?? []).filter(({ name }) => name === 'makePhoneCall').length

  beforeAll(async () => {
    world = await openWorld()
    await settleDoors(world)
    await hold(world, "scrutineer", 'grid-worker', 'rider')
    ballot = await opened(world, await rollShown(world, 'single'))
    phone = await world.take('elder', { url: '/pages/me/index' })
    await choose(phone, '#elder-mode')
    await goTo(phone, `/${PAGE}?id=${ballot.id}`)
  }, 90_000)
  afterAll(() => world?.close())

  it('reads what it is, goes on, back, and can always ask a person', async () => {
    await expectText(phone, '第 1 步，共 3 步')
    await tap(phone, '#ballot-go')
    await expectText(phone, '第 2 步，共 3 步')
    await tap(phone, '#ballot-back')
    await tap(phone, '#ballot-help')
    const before = calls()
    await tap(phone, '#ballot-call-office')
    await tap(phone, '#ballot-call-hotline')
    if (phone.headless) await wait('the calls', () => Promise.resolve(calls() === before + 2))
    await tap(phone, '.sheet__close')
    await gone(phone, '.sheet')
    await tap(phone, '#ballot-go')
  })

  it('has the choice read back, takes it back within half a minute, and nothing was sent', async () => {
    await tap(phone, '#option-o2')
    await expectText(phone, '您选的是')
    expect(await (await seen(phone, '#ballot-read-back')).text()).toBe('划停车位')
    await tap(phone, '#ballot-send')
    await expectText(phone, '过半分钟就投出去')
    await tap(phone, '#ballot-undo')
    await expectText(phone, '第 2 步，共 3 步')
    expect(await casts()).toEqual([])
  })

  it('says it now, and has the code', async () => {
    await tap(phone, '#option-o1')
    await tap(phone, '#ballot-send')
    await tap(phone, '#ballot-now')
    await expectText(phone, '投好了')
    expect(await casts()).toEqual([['o1']])
    await tap(phone, '#vote-receipt-done')
    await expectText(phone, '您家投过了')
    expect(await find(phone, '#option-o1')).toBeNull()
  })

  it('others put the options in an order, for a tie', async () => {
    phone = await world.take('resident', { url: `/${PAGE}?id=${ballot.id}` })
    await tap(phone, '#option-o3')
    await tap(phone, '#ballot-rank')
    await tap(phone, '#option-o1')
    await expectText(phone, '维持现状，打平时其次 种树放长椅')
    await tap(phone, '#ballot-send')
    await expectText(phone, '投好了')
    expect(await casts()).toContainEqual(['o3', 'o1'])
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
