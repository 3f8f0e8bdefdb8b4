import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose, expectText, find, placeOf, seen, tap, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
/** Nobody knows this account: no persona has it. */
const GUEST = 'guest'

describe('a secretary announces, and a guest reads', () => {
  const budgets = keepBudgets('announcement')
  let world: World
  let phone: Phone
  let announcementId: string

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('secretary')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('two taps from the form publish what a topic says', async () => {
    await tap(phone, '#home-write-announcement')
    await wait('the form', async () => (await placeOf(phone)) === 'packages/announcements/write/index')
    await budgets.step(phone, 'publish from a topic', async () => {
      await choose(phone, '#topic-activity')
      await tap(phone, '#announcement-publish')
      await wait('the page', async () => (await placeOf(phone)) === 'packages/announcements/detail/index')
      await expectText(phone, '红旗桥社区 · 社区书记')
    })
    const [stored] = await world.cloud.control.readDocuments('announcements', {})
    announcementId = String(stored?._id)
    expect(stored).toMatchObject({ state: 'PUBLISHED', topic: 'activity', placeCode: COMMUNITY })
  })

  it('what the check refuses is not out, and stays on the form to be said otherwise', async () => {
    await world.cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '不好的话' })
    phone = await world.take('secretary', { url: '/packages/announcements/write/index' })
    await write(phone, '#announcement-body', '不好的话')
    await tap(phone, '#announcement-publish')
    await expectText(phone, /没能放出来/)
    expect(await world.cloud.control.readDocuments('announcements', {})).toHaveLength(1)
    phone = await world.take('secretary', { url: '/packages/announcements/write/index' })
    await seen(phone, '#announcement-body')
    expect(await (await seen(phone, '#announcement-body')).attribute('value')).toBe('不好的话')
  })

  it('a guest with the link reads it: what, by which office; not by whom', async () => {
    phone = await world.take(GUEST, { url: `/packages/announcements/detail/index?id=${announcementId}` })
    await expectText(phone, '欢迎来坐坐')
    await budgets.opening(phone, 'open a shared announcement')
    expect(await textOf(phone)).not.toContain('书记 · 演示')
    expect(await find(phone, '#announcement-withdraw')).toBeNull()
  })

  it('a resident finds it on 首页 and in the list', async () => {
    phone = await world.take('resident')
    await tap(phone, `#announcement-${announcementId}`)
    await wait('the page', async () => (await placeOf(phone)) === 'packages/announcements/detail/index')
    await expectText(phone, '欢迎来坐坐')
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('taken back, it stays as a line with the reason', async () => {
    phone = await world.take('secretary', { url: `/packages/announcements/detail/index?id=${announcementId}` })
    await tap(phone, '#announcement-withdraw')
    await choose(phone, '#withdraw-cancelled')
    await tap(phone, '#withdraw-confirm')
    await expectText(phone, /撤回了：这件事取消了/)
    phone = await world.take(GUEST, { url: `/packages/announcements/list/index?community=${COMMUNITY}` })
    await expectText(phone, '已撤回')
    expect(await textOf(phone)).not.toContain('欢迎来坐坐')
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
