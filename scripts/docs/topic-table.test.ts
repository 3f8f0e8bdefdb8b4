import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TOPICS_PAGE, topicsPage } from './topic-table'

it('docs/topics.md is the table as it is (npx tsx scripts/docs/topic-table.ts)', () => {
  expect(readFileSync(TOPICS_PAGE, 'utf8')).toBe(topicsPage())
})
