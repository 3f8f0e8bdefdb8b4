import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOperation } from './create-operation'

const COPIED = ['src', 'cloudfunctions', 'database', 'local-cloud', 'test', 'scripts', 'types', 'config', 'tsconfig.json', 'package.json']

/** A copy of the repository: the generator edits real files, and what it writes has to fit the code of today. */
let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'linli-generator-'))
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true }))

const textOf = (path: string) => readFileSync(join(copy, path), 'utf8')

describe('createOperation', () => {
  it('adds an operation to a domain that exists', () => {
    const paths = createOperation(copy, 'reports', 'merge-report')

    expect(paths.sort()).toEqual([
      'cloudfunctions/lib/modules/reports/merge-report.ts',
      'cloudfunctions/lib/modules/reports/reports-module.ts',
      'src/features/reports/api/merge-report.ts',
      'src/shared/contract/reports.ts',
      'test/integration/reports/merge.test.ts',
    ])
    expect(textOf('src/shared/contract/reports.ts')).toContain("name: 'reports.merge'")
    expect(textOf('cloudfunctions/lib/modules/reports/reports-module.ts')).toMatch(/handlers: \[.*, merge\]/)
  })

  it('opens a new domain, registered on both sides', () => {
    createOperation(copy, 'deliberation', 'cast-vote')

    expect(textOf('src/shared/contract/registry.ts')).toMatch(/\[account,.* deliberation\]/)
    expect(textOf('cloudfunctions/lib/modules.ts')).toContain('deliberationModule]')
  })

  it('writes code that the compiler accepts', { timeout: 120_000 }, () => {
    const complaints = typecheck(copy).filter((line) => /merge|cast-vote|deliberation|contract\/(reports|registry)|modules\.ts|reports-module/.test(line))

    expect(complaints).toEqual([])
  })

  it.each([
    ['reports', 'submit-report', 'has reports.submit'],
    ['reports', 'merge-report', 'already'],
    ['Reports', 'split-report', 'domain'],
    ['reports', 'handle-report', 'does not say what happens'],
  ])('refuses %s %s and writes nothing', (domain, verbNoun, words) => {
    const before = textOf('src/shared/contract/reports.ts')

    expect(() => createOperation(copy, domain, verbNoun)).toThrow(words)
    expect(textOf('src/shared/contract/reports.ts')).toBe(before)
    expect(existsSync(join(copy, 'src/features/reports/api/handle-report.ts'))).toBe(false)
  })
})

function typecheck(folder: string): string[] {
  try {
    execFileSync(join(folder, 'node_modules/.bin/tsc'), ['--noEmit', '-p', '.'], { cwd: folder, encoding: 'utf8' })
    return []
  } catch (error) {
    return (error as { stdout: string }).stdout.split('\n')
  }
}
