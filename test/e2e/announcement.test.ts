import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectQuiet, expectText, seen, tap, textOf, write } from './acts'
import { openWorld, SCREENSHOTS, type World } from './world'

describe('an announcement', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  it('is written, looked at, published, and read by somebody who only has the link', async () => {
    const visit = await world.visit('secretary')
    await visit.open('/pages/home/index')
    await tap(visit, '#home-write-announcement')
    await tap(visit, '#topic-service')
    await write(visit, 'announcement-title', '居住证可以在社区办了')
    await tap(visit, '#announcement-preview')
    await expectText(visit, '居民看到的样子')
    await visit.page.keyboard.press('Escape')
    await visit.page.locator('.sheet__close:visible').tap()
    await tap(visit, '#announcement-publish')
    await expectText(visit, '红旗桥社区 · 社区书记')
    await visit.page.screenshot({ path: `${SCREENSHOTS}/announcement.png` })
    const [stored] = await world.cloud.control.readDocuments('announcements', {})

    const reader = await world.visit('elder')
    await reader.open(`/packages/announcements/detail/index?id=${String(stored?._id)}`)
    await expectText(reader, '居住证可以在社区办了')
    expect(await textOf(reader)).not.toContain('书记 · 演示')
    expect(await seen(reader.page, '#announcement-withdraw').count()).toBe(0)
    expectQuiet(visit)
    expectQuiet(reader)
  })
})
