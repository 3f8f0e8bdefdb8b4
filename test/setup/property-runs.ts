import fc from 'fast-check'

/**
 * How long property tests look, and from which seed. LINLI_SEED repeats a run; LINLI_THOROUGH=1 is the long count of
 * `npm run test:thorough`. The seed of a run is printed by scripts/check.ts, and by fast-check with every failure.
 */
const SHORT_RUNS = 100
const LONG_RUNS = 10_000

const seed = process.env.LINLI_SEED ? Number(process.env.LINLI_SEED) : undefined

fc.configureGlobal({ numRuns: process.env.LINLI_THOROUGH === '1' ? LONG_RUNS : SHORT_RUNS, ...(seed === undefined ? {} : { seed }) })
