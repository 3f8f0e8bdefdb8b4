import { parseArgs } from 'node:util'
import { measureBundle, overBudget } from './build/package-size'

/** `npm run size [-- --check]`: bytes by package and file of dist/weapp as JSON; with --check, ends with 1 if a package is over its budget. */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const size = measureBundle('dist/weapp')
console.log(JSON.stringify(size, null, 2))
if (values.check) {
  const excess = overBudget(size)
  for (const sentence of excess) console.error(sentence)
  process.exitCode = excess.length > 0 ? 1 : 0
}
