import { expect, it } from 'vitest'
import { casesOf } from '../testing/case-counts.ts'
import { judge } from '../testing/histories/judge.ts'
import { recordHistory } from '../testing/histories/record-history.ts'

const HISTORIES = casesOf({ short: 100, thorough: 2_000 })

it(`keeps ${HISTORIES} histories of 8 clients on 5 documents free of lost updates, dirty reads and needless conflicts`, async () => {
  const firstSeed = Number(process.env.LINLI_SEED ?? Date.now() % 1_000_000)
  const sum = { committed: 0, conflicts: 0, aborted: 0, plain: 0, reads: 0 }
  for (let number = 0; number < HISTORIES; number++) {
    const seed = firstSeed + number
    const history = await recordHistory(seed)

    expect(judge(history), `history with LINLI_SEED=${seed}`).toEqual([])
    sum.committed += history.transactions.filter(({ outcome }) => outcome === 'committed').length
    sum.conflicts += history.transactions.filter(({ outcome }) => outcome === 'conflict').length
    sum.aborted += history.transactions.filter(({ outcome }) => outcome === 'aborted').length
    sum.plain += history.plainWrites.length
    sum.reads += history.transactions.reduce((total, { reads }) => total + reads.length, 0)
  }
  console.log(`histories: ${HISTORIES} from seed ${firstSeed}, ${JSON.stringify(sum)}`)
  // A test of conflicts without conflicts would say nothing.
  expect(sum.conflicts).toBeGreaterThan(HISTORIES)
  expect(sum.committed).toBeGreaterThan(HISTORIES)
}, 600_000)
