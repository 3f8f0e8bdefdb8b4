import './require-node'
import { createOperation } from './generator/create-operation'

/** `npm run new:operation <domain> <verb-noun>`: a new operation on both sides, registered, with a test that fails until it is written. */
const [domain, verbNoun] = process.argv.slice(2)
try {
  if (!domain || !verbNoun) throw new Error('Say which: npm run new:operation reports merge-report')
  const paths = createOperation(process.cwd(), domain, verbNoun)
  console.log(paths.map((path) => `  ${path}`).join('\n'))
  console.log('\nNext: write the contract entry, then the test, then the handler. The test fails until then.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
