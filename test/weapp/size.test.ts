import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAIN_BUDGET, measureBundle, overBudget } from '../../scripts/build/package-size'
import { BUNDLE, copyBundle, requireBundle } from './bundle'

describe('the size of the bundle', () => {
  it('keeps the main package and every subpackage within their budgets', () => {
    requireBundle()

    expect(overBudget(measureBundle(BUNDLE))).toEqual([])
  })

  it('counts every file once, and no source map', () => {
    const { bytes, packages } = measureBundle(BUNDLE)
    const files = Object.values(packages).flatMap((part) => Object.keys(part.files))

    expect(new Set(files).size).toBe(files.length)
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(bytes).toBe(Object.values(packages).reduce((sum, part) => sum + part.bytes, 0))
  })

  it('notices a main package that grew too large', () => {
    const copy = copyBundle()
    writeFileSync(join(copy, 'grown.js'), 'x'.repeat(MAIN_BUDGET))

    expect(overBudget(measureBundle(copy)).join()).toContain('main is')
    rmSync(copy, { recursive: true })
  })
})
