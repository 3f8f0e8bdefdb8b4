import { describe, expect, it } from 'vitest'
import { nameOperation } from './operation-names'

describe('nameOperation', () => {
  it.each([
    ['reports', 'merge-report', 'mergeReport', 'reports.merge', 'merge', 'merge'],
    ['reports', 'list-report-queue', 'listReportQueue', 'reports.listQueue', 'listQueue', 'list-queue'],
    ['deliberation', 'cast-vote', 'castVote', 'deliberation.castVote', 'castVote', 'cast-vote'],
  ])('%s %s', (domain, verbNoun, camel, wire, handler, test) => {
    expect(nameOperation(domain, verbNoun)).toEqual({ domain, file: verbNoun, camel, wire, handler, test })
  })

  it.each([
    ['Reports', 'merge-report'],
    ['reports', 'merge'],
    ['reports', 'mergeReport'],
    ['reports', 'handle-report'],
    ['../etc', 'merge-report'],
  ])('refuses %s %s', (domain, verbNoun) => {
    expect(() => nameOperation(domain, verbNoun)).toThrow()
  })
})
