import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { expectQuiet, expectText, seen, tap, textOf } from './acts'
import { layoutFaults } from './layout'
import { openWorld, SCREENSHOTS, type World } from './world'

const TABS = ['home', 'deliberation', 'report', 'stations', 'me'] as const
const MODES = [
  { name: 'light', isDark: false, stored: {} },
  { name: 'dark', isDark: true, stored: {} },
  { name: 'elder', isDark: false, stored: { 'display.elder': true } },
] as const
const WIDTHS = [375, 320] as const

/** The whole demonstration, as `npm start` shows it. */
describe('the shell', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ isSeeded: true })
  })
  afterAll(() => world?.close())

  for (const mode of MODES) {
    for (const width of WIDTHS) {
      it(`shows the five tabs, ${mode.name}, ${width} px wide: nothing cut off, nothing asked of strangers`, async () => {
        const visit = await world.visit('rider', { width, isDark: mode.isDark, stored: mode.stored })
        const faults: string[] = []
        for (const tab of TABS) {
          await visit.open(`/pages/${tab}/index`)
          await seen(visit.page, `#tab-${tab}`).waitFor()
          await settle(visit.page)
          await visit.page.screenshot({ path: `${SCREENSHOTS}/${tab}-${mode.name}-${width}.png` })
          faults.push(...(await layoutFaults(visit.page)).map((fault) => `${tab}: ${fault}`))
          for (const other of TABS) {
            const box = await seen(visit.page, `#tab-${other}`).first().boundingBox()
            if (!box || box.x < 0 || box.x + box.width > width + 0.5 || box.y + box.height > 812.5) faults.push(`${tab}: the key of ${other} is not on the screen`)
          }
        }

        expect(faults).toEqual([])
        expectQuiet(visit)
        await visit.context.close()
      })
    }
  }

  it.each([
    ['secretary', '/packages/staff/inbox/index', 'inbox'],
    ['secretary', '/pages/home/index', 'desk'],
    ['rider', '/packages/messages/list/index', 'messages'],
    ['resident', '/packages/places/choose/index', 'places'],
    ['resident', '/packages/reports/solved/index', 'solved'],
  ])('lays out what %s sees at %s', async (persona, path, name) => {
    for (const width of WIDTHS) {
      const visit = await world.visit(persona, { width })
      await visit.open(path)
      await settle(visit.page)
      await visit.page.screenshot({ path: `${SCREENSHOTS}/${name}-${width}.png` })

      expect(await layoutFaults(visit.page)).toEqual([])
      expectQuiet(visit)
      await visit.context.close()
    }
  })

  it('switches the persona at the bottom of 我的, and starts over as that one', async () => {
    const visit = await world.visit('rider')
    await visit.open('/pages/me/index')
    await tap(visit, '#persona-secretary')
    await seen(visit.page, '#home-open-inbox').waitFor()

    await expectText(visit, '等我处理')
    await visit.page.reload()
    await seen(visit.page, '#home-open-inbox').waitFor()
    expectQuiet(visit)
  })

  it('says on every page of the preview that it shows demonstration data', async () => {
    const visit = await world.visit('rider')
    for (const tab of TABS) {
      await visit.open(`/pages/${tab}/index`)
      await settle(visit.page)

      expect(await textOf(visit)).toContain('演示数据')
    }
  })
})

/** Until nothing more is asked of the cloud and the page stands still. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(400)
}
