import { existsSync, readFileSync } from 'node:fs'

export interface Tally {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * Cases by vitest's JSON report. A file that failed without a failing case (it did not load, a hook threw) counts as one failure, and so
 * does a run that left no report or ended badly with every case green.
 */
export function tallyCases(reportPath: string, exitCode: number): Tally {
  if (!existsSync(reportPath)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as VitestReport
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  const isNothingRun = report.numPassedTests + failed === 0
  return { passed: report.numPassedTests, failed: failed === 0 && (exitCode !== 0 || isNothingRun) ? 1 : failed }
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  }
}
