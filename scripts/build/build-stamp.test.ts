import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIfStale, type BuildUnit, forgetBuild } from './build-stamp'

let folder: string
let unit: BuildUnit
let builds: number

const build = () => {
  builds++
  writeFileSync(unit.output, 'built')
  return Promise.resolve()
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linli-stamp-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/a.ts'), 'one')
  unit = { name: `test-${Math.random()}`, sources: [join(folder, 'src')], output: join(folder, 'out') }
  builds = 0
})
afterEach(() => {
  forgetBuild(unit.name)
  rmSync(folder, { recursive: true })
})

describe('buildIfStale', () => {
  it('builds once and not again while nothing changes', async () => {
    expect(await buildIfStale(unit, build)).toBe(true)
    writeFileSync(join(folder, 'src/a.ts'), 'one')
    expect(await buildIfStale(unit, build)).toBe(false)
    expect(builds).toBe(1)
  })

  it('builds again when a source changes, appears or disappears, or the output is gone', async () => {
    await buildIfStale(unit, build)
    writeFileSync(join(folder, 'src/a.ts'), 'two')
    expect(await buildIfStale(unit, build)).toBe(true)
    writeFileSync(join(folder, 'src/b.ts'), 'new')
    expect(await buildIfStale(unit, build)).toBe(true)
    rmSync(join(folder, 'src/b.ts'))
    expect(await buildIfStale(unit, build)).toBe(true)
    rmSync(unit.output)
    expect(await buildIfStale(unit, build)).toBe(true)
  })

  it('builds once for two who ask at the same time', async () => {
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await build()
    }

    expect((await Promise.all([buildIfStale(unit, slowly), buildIfStale(unit, slowly)])).sort()).toEqual([false, true])
    expect(builds).toBe(1)
  })

  it('does not build for a changed test', async () => {
    await buildIfStale(unit, build)
    writeFileSync(join(folder, 'src/a.test.ts'), 'new')
    expect(await buildIfStale(unit, build)).toBe(false)
  })

  it('builds again after a build that failed', async () => {
    await buildIfStale(unit, build)
    writeFileSync(join(folder, 'src/a.ts'), 'two')
    await expect(buildIfStale(unit, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    writeFileSync(join(folder, 'src/a.ts'), 'one')
    expect(await buildIfStale(unit, build)).toBe(true)
  })
})
