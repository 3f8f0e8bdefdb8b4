import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser/find-browser'
import { LAUNCH_ARGUMENTS } from '../../scripts/browser/machine'
import { layoutFaults } from './layout'

/** The eye of the shell test must see; each fault planted once. */
describe('layoutFaults', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    const { path } = await findBrowser()
    browser = await chromium.launch({ executablePath: path, args: LAUNCH_ARGUMENTS })
    page = await browser.newPage({ viewport: { width: 375, height: 812 } })
  })
  afterAll(() => browser?.close())

  it.each([
    ['a page that is too wide', '<div style="width:500px">宽</div>', 'px wide'],
    ['text that leaves the screen', '<div style="overflow:hidden;width:100%"><p style="margin-left:370px;width:80px">出去了</p></div>', 'reaches from'],
    ['text cut off at the side', '<p style="width:60px;overflow:hidden;white-space:nowrap">这一行太长了放不下</p>', 'cut off at the side'],
    ['text cut off below', '<p style="height:20px;overflow:hidden;line-height:20px;width:40px">这一段要三行才放得下</p>', 'cut off below'],
    ['text under something else', '<p>看不见</p><div style="position:absolute;inset:0;background:white"></div>', 'lies under'],
  ])('sees %s', async (_what, html, fault) => {
    await page.setContent(`<body style="margin:0">${html}</body>`)

    expect((await layoutFaults(page)).join('\n')).toContain(fault)
  })

  it.each([
    ['a plain page', '<h1>标题</h1><p>一段话</p>'],
    ['a row that scrolls sideways', '<div style="overflow-x:auto;white-space:nowrap"><span style="display:inline-block;width:300px">一</span><span style="display:inline-block;width:300px">二</span></div>'],
    ['text under a bar that stays in place', '<p>下面</p><div style="position:fixed;inset:0;background:white"></div>'],
  ])('is content with %s', async (_what, html) => {
    await page.setContent(`<body style="margin:0">${html}</body>`)

    expect(await layoutFaults(page)).toEqual([])
  })
})
