import { findConsensus } from '@/shared/domain/consensus/consensus'
import { plantGroups } from '@/shared/domain/consensus/planted-answers'
import { compare, type Row, timeRuns } from './measure'

const RUNS = 5

/** From answers to the picture: a large community, and ten times as many people with five times as many statements. Wished for: the larger under 1 s. */
export async function benchConsensus(): Promise<Row[]> {
  const usual = plantGroups({ groups: 3, people: 500, statements: 40, density: 0.6, noise: 0.1, seed: 1 })
  const huge = plantGroups({ groups: 3, people: 5_000, statements: 200, density: 0.6, noise: 0.1, seed: 1 })
  const small: Row = { what: '500 people × 40 statements', ...(await timeRuns(RUNS, () => findConsensus(usual.answers, usual.statementIds))) }
  const large: Row = { what: '5,000 people × 200 statements', ...(await timeRuns(RUNS, () => findConsensus(huge.answers, huge.statementIds))) }
  return [small, compare(large, small)]
}
