import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RUNBOOK, withCurrentTables } from './runbook-tables'

it('docs/runbook.md names every collection, index and function as they are (npx tsx scripts/docs/runbook-tables.ts)', () => {
  const page = readFileSync(RUNBOOK, 'utf8')

  expect(withCurrentTables(page)).toBe(page)
})
