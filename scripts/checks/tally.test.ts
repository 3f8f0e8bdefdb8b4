import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sumTallies, tallyCases } from './tally'

const folder = mkdtempSync(join(tmpdir(), 'linli-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function reportOf(files: { status: string; cases: string[] }[]): string {
  const path = join(folder, `${Math.random()}.json`)
  const all = files.flatMap((file) => file.cases)
  writeFileSync(
    path,
    JSON.stringify({
      numPassedTests: all.filter((status) => status === 'passed').length,
      numFailedTests: all.filter((status) => status === 'failed').length,
      testResults: files.map((file) => ({ status: file.status, assertionResults: file.cases.map((status) => ({ status })) })),
    }),
  )
  return path
}

describe('tallyCases', () => {
  it('counts the cases of all files', () => {
    const path = reportOf([
      { status: 'passed', cases: ['passed', 'passed'] },
      { status: 'failed', cases: ['passed', 'failed'] },
    ])

    expect(tallyCases(path, 1)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a file that did not load as one failure', () => {
    expect(tallyCases(reportOf([{ status: 'failed', cases: [] }]), 1)).toEqual({ passed: 0, failed: 1 })
  })

  it('never takes a missing report, an empty run or a bad end for success', () => {
    expect(tallyCases(join(folder, 'absent.json'), 0).failed).toBe(1)
    expect(tallyCases(reportOf([]), 0).failed).toBe(1)
    expect(tallyCases(reportOf([{ status: 'passed', cases: ['passed'] }]), 1).failed).toBe(1)
  })
})

describe('sumTallies', () => {
  it('adds up', () => {
    expect(sumTallies([{ passed: 2, failed: 0 }, { passed: 1, failed: 3 }])).toEqual({ passed: 3, failed: 3 })
  })
})
