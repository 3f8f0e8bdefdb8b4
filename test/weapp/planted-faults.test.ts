import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyBundle } from './bundle'
import { launchMiniProgram, type MiniProgram } from './runtime/launch-mini-program'
import { selectIn } from './runtime/view/select'

const PAGE = 'pages/home/index.js'
const AWAY = { callFunction: () => Promise.reject(new Error('request:fail')), uploadFile: () => Promise.reject(new Error('request:fail')) }

/** Faults put into a copy of the bundle on purpose: what does not notice them notices nothing. */
describe('the headless runtime', () => {
  let copy: string
  beforeEach(() => {
    copy = copyBundle()
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  const launch = () => launchMiniProgram({ root: copy, cloud: AWAY })
  const change = (file: string, edit: (source: string) => string) => writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')))

  it.each([
    ['fetch("/api")', 'fetch is not defined'],
    ['localStorage.getItem("a")', 'localStorage is not defined'],
    ['document.title', 'document is not defined'],
    ['new Function("return 1")()', 'Code generation from strings disallowed'],
    ['eval("1")', 'Code generation from strings disallowed'],
    ['window.scrollTo(0, 0)', 'window is not defined'],
    ['navigator.userAgent', 'navigator is not defined'],
    ['XMLHttpRequest.DONE', 'XMLHttpRequest is not defined'],
  ])('refuses %s in a page, and names the file', (code, words) => {
    change(PAGE, (source) => `${source}\n;${code};`)

    expect(launch).toThrow(new RegExp(`pages/home/index\\.js.*${words}`))
  })

  it('names an API of WeChat that it does not have, instead of doing nothing', () => {
    change(PAGE, (source) => `${source}\n;wx.createSelectorQuery();`)

    expect(launch).toThrow(/wx\.createSelectorQuery is not supported/)
  })

  it('names a component that nobody declared', () => {
    change('pages/home/index.wxml', (source) => `${source}\n<no-such-component />`)

    expect(launch).toThrow(/unknown component <no-such-component>/)
  })

  it('goes nowhere when a tap was removed from the templates', async () => {
    expect(await pathAfterTap(launch())).toBe('pages/me/index')

    change('base.wxml', (source) => source.replace(/ bindtap="eh"/g, ''))
    expect(await pathAfterTap(launch())).toBe('pages/home/index')
  })

  async function pathAfterTap(program: MiniProgram): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 300))
    const bar = program.stack.current.owner.tabBar?.component
    const [tab] = selectIn(bar?.nodes ?? [], '#tab-me')
    if (!tab) throw new Error('there is no tab')
    program.dispatch(tab, 'tap', {})
    await new Promise((resolve) => setTimeout(resolve, 300))
    program.close()
    return program.stack.current.path
  }
})
