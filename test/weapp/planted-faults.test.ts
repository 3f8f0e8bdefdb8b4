import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyBundle } from './bundle'
import { plantFault, type Spot, SPOTS } from './handlers/plant-fault'
import { launchMiniProgram, type MiniProgram } from './runtime/launch-mini-program'
import { selectIn } from './runtime/view/select'
import type { ViewElement } from './runtime/view/view-node'
import type { ViewOwner } from './runtime/view/view-owner'
import { STRANGERS } from './strangers'

const PAGE = 'pages/report/index.js'
const BUTTON = '#report-open-camera onTap'
const PATIENCE_MS = 3_000
const AWAY = { callFunction: () => Promise.reject(new Error('request:fail')), uploadFile: () => Promise.reject(new Error('request:fail')) }

/** Faults put into a copy of the bundle on purpose: what does not notice them notices nothing. */
describe('the headless runtime', () => {
  let copy: string
  beforeEach(() => {
    copy = copyBundle()
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  const launch = (url = '/pages/report/index') => launchMiniProgram({ root: copy, cloud: AWAY, url, answers: { chooseMedia: () => Promise.reject(new Error('cancel')) } })
  const change = (file: string, edit: (source: string) => string) => writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')))

  it.each(STRANGERS)('refuses $code at the top level of a page, and names the file', ({ code, words }) => {
    change(PAGE, (source) => plantFault(source, 'top level', code, BUTTON))

    expect(() => launch()).toThrow(new RegExp(`pages/report/index\\.js.*${words}`))
  })

  const RUNNING = SPOTS.filter((spot) => spot !== 'top level')
  it.each(RUNNING.flatMap((spot) => STRANGERS.map((stranger) => ({ spot, ...stranger }))))('reports $code in $spot of a page, with the file', async ({ spot, code, words }) => {
    expect(await problemsWith(spot, code)).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`pages/report/index\\.js:\\d+.*${words}`))]))
  })

  it.each([
    ['globalThis["fe" + "tch"]("/api")', /pages\/report\/index\.js:\d+: TypeError: .* is not a function/],
    ['(function () {}).constructor("return 1")()', /pages\/report\/index\.js:\d+: EvalError: Code generation from strings disallowed/],
    ['setTimeout(function () { nowhere() })', /pages\/report\/index\.js:\d+: ReferenceError: nowhere is not defined/],
    ['Promise.resolve().then(function () { nowhere() })', /unhandled rejection: pages\/report\/index\.js:\d+: ReferenceError: nowhere is not defined/],
  ])('reports %s, which no reading of the bundle finds, when a tap runs it', async (code, words) => {
    expect(await problemsWith('handler', code)).toEqual([expect.stringMatching(words)])
  })

  it('reports nothing where nothing was planted', async () => {
    expect(await problemsWith('handler', '1')).toEqual([])
  })

  it('names an API of WeChat that it does not have, instead of doing nothing', () => {
    change(PAGE, (source) => plantFault(source, 'top level', 'wx.createInnerAudioContext()', BUTTON))

    expect(() => launch()).toThrow(/wx\.createInnerAudioContext is not supported/)
  })

  it('names a component that nobody declared', () => {
    change('pages/report/index.wxml', (source) => `${source}\n<no-such-component />`)

    expect(() => launch()).toThrow(/unknown component <no-such-component>/)
  })

  it('goes nowhere when a tap was removed from the templates', async () => {
    expect(await pathAfterTap(launch('/pages/home/index'))).toBe('pages/me/index')

    change('base.wxml', (source) => source.replace(/ bindtap="eh"/g, ''))
    expect(await pathAfterTap(launch('/pages/home/index'))).toBe('pages/home/index')
  })

  /** What is reported once the page was drawn and its button tapped. */
  async function problemsWith(spot: Spot, code: string): Promise<readonly string[]> {
    change(PAGE, (source) => plantFault(source, spot, code, BUTTON))
    const program = launch()
    const button = () => findDeep(program.stack.current.owner, '#report-open-camera')
    await until(() => program.problems.length > 0 || button() !== undefined)
    const drawn = button()
    if (drawn) program.dispatch(drawn, 'tap', {})
    await until(() => program.problems.length > 0)
    program.close()
    return program.problems
  }

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

/** In a page or in the components below it. */
function findDeep(owner: ViewOwner, selector: string): ViewElement | undefined {
  return selectIn(owner.nodes, selector)[0] ?? owner.parts.map((part) => findDeep(part, selector)).find(Boolean)
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !isSo() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20))
}
