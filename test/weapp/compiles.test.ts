import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/build/package-size'
import { BUNDLE, copyBundle, requireBundle } from './bundle'
import { compileStyles, compileTemplates, whyNoCompilers } from './official-compilers'

const why = whyNoCompilers()
const isExcused = why !== undefined && process.env.ALLOW_NO_WCC === '1'

describe.runIf(why)('WeChat’s own compilers', () => {
  it.skipIf(isExcused)('run on this machine (ALLOW_NO_WCC=1 does without them)', () => {
    expect.fail(why)
  })
})

describe.skipIf(why)('the bundle under WeChat’s own compilers', () => {
  let copy: string
  beforeAll(() => {
    requireBundle()
    copy = copyBundle()
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('compiles every template', () => {
    const { isClean, complaints, output } = compileTemplates(BUNDLE)

    expect(complaints).toBe('')
    expect(isClean).toBe(true)
    const forgotten = filesUnder(BUNDLE).filter((file) => file.endsWith('.wxml') && !output.includes(file))
    expect(forgotten).toEqual([])
  })

  it('compiles every style sheet', () => {
    const { isClean, complaints } = compileStyles(BUNDLE)

    expect(complaints).toBe('')
    expect(isClean).toBe(true)
  })

  it('notices a template that is broken', () => {
    writeFileSync(join(copy, 'broken.wxml'), '<view><text>never closed</view>')

    expect(compileTemplates(copy).isClean).toBe(false)
  })

  it('notices a style sheet that is broken', () => {
    appendFileSync(join(copy, 'app.wxss'), '\n.broken { color: red; } } .after {')

    expect(compileStyles(copy).isClean).toBe(false)
  })
})
