import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { FUNCTION_SETTINGS } from '../../cloudfunctions/settings'
import { DATABASE } from '../../database/definition'

/** The tables of docs/runbook.md that follow from code, each between its markers. Run this file to write them anew. */
export const RUNBOOK = new URL('../../docs/runbook.md', import.meta.url)

const TABLES = { collections: collectionsTable, functions: functionsTable }

/** The page with its tables as the code has them now. */
export function withCurrentTables(page: string): string {
  return Object.entries(TABLES).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    const [before, rest] = text.split(start)
    const after = rest?.split(end)[1]
    if (before === undefined || after === undefined) throw new Error(`The page has no markers for ${name}`)
    return `${before}${start}\n\n${table()}\n\n${end}${after}`
  }, page)
}

function collectionsTable(): string {
  const rows = Object.entries(DATABASE.collections).flatMap(([collection, { indexes }]) =>
    indexes.length === 0
      ? [`| \`${collection}\` | none beyond \`_id\` | | |`]
      : indexes.map(({ name, keys, unique }, row) => `| ${row === 0 ? `\`${collection}\`` : ''} | \`${name}\` | ${keyWords(keys)} | ${unique ? 'yes' : ''} |`),
  )
  return ['| collection | index | keys, in this order | unique |', '|---|---|---|---|', ...rows].join('\n')
}

function keyWords(keys: Record<string, 1 | -1 | '2dsphere'>): string {
  const words = { '1': 'ascending', '-1': 'descending', '2dsphere': '2dsphere' }
  return Object.entries(keys).map(([path, order]) => `${path} ${words[order]}`).join(', ')
}

function functionsTable(): string {
  const rows = Object.entries(FUNCTION_SETTINGS).map(([name, { timeoutMs, memoryMb }]) => `| \`${name}\` | ${timeoutMs / 1000} s | ${memoryMb} MB |`)
  return ['| function | timeout | memory |', '|---|---|---|', ...rows].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(RUNBOOK, withCurrentTables(readFileSync(RUNBOOK, 'utf8')))
}
