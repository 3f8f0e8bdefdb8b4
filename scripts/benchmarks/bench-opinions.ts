import { nextStatements } from '@/shared/contract/opinions'
import { proposeTopic } from '@/shared/contract/topics'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../demo/settle-people'
import type { BenchCloud } from './bench-cloud'
import { compare, type Row, timeRuns } from './measure'

const COMMUNITY = '420202005007'
const RUNS = 60
const CHUNK = 5_000
const STATEMENTS = 40
/** Of one person in one topic: their document has as many fields. */
const ANSWERS_A_VOICE = 20

/** What somebody is asked next, with more and more answers in the collection: it should not matter how many. `sizes`: answers in all. */
export async function benchOpinions({ cloud, people }: BenchCloud, sizes: readonly number[]): Promise<Row[]> {
  const { control } = cloud
  const secretary = personOf(people, 'secretary')
  const topicId = createUlid(Date.now(), Math.random)
  await secretary.call(proposeTopic, { id: topicId, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '演示数据：北门通道画线', behalf: { kind: 'residents_committee' } })
  const statementIds = Array.from({ length: STATEMENTS }, () => createUlid(Date.now(), Math.random))
  await control.importDocuments('topic_statements', statementIds.map((_id, index) => statementOf(topicId, _id, index)))
  const rows: Row[] = []
  for (const size of sizes) {
    const voices = size / ANSWERS_A_VOICE
    for (let from = await control.count('topic_voices'); from < voices; from += CHUNK) {
      await control.importDocuments('topic_voices', Array.from({ length: Math.min(CHUNK, voices - from) }, (_, index) => voiceOf(topicId, statementIds, from + index)))
    }
    // The import kept this process busy, and the router counts the calls of one person in a minute.
    await new Promise((resolve) => setTimeout(resolve, 200))
    await control.advanceClock(61_000)
    await control.resetCounters()
    const timing = await timeRuns(RUNS, () => secretary.call(nextStatements, { topicId }))
    const last = (await control.counters()).at(-1)
    const row: Row = { what: `opinions.next among ${size.toLocaleString('en')} answers`, ...timing, note: `examined ${last?.examined}, returned ${last?.returned}, ${last?.trips} trip(s)` }
    rows.push(rows[0] ? compare(row, rows[0]) : row)
  }
  return rows
}

const passed = (text: string) => ({ text, check: 'passed', suggest: 'pass', label: null, traceId: null })

function statementOf(topicId: string, _id: string, index: number): Record<string, unknown> {
  const counts = { seen: 0, agree: 0, disagree: 0, pass: 0 }
  const quiet = { reply: null, replyDueAt: null, checkingSince: null, undeliveredSince: null, writes: 0, isDemo: true }
  return { _id, topicId, scopeCode: COMMUNITY, lane: 'opinion', words: passed(`演示数据，第 ${index} 句`), state: 'shown', authorId: 'bench', saidAs: 'neighbour', saidAt: new Date(), ...counts, ...quiet }
}

function voiceOf(topicId: string, statementIds: readonly string[], count: number): Record<string, unknown> {
  const answers = Object.fromEntries(statementIds.slice(0, ANSWERS_A_VOICE).map((id, index) => [id, (count + index) % 2 === 0 ? 'agree' : 'disagree']))
  // One in ten answered in this topic, the others elsewhere.
  return { _id: `bench-${String(count).padStart(8, '0')}`, topicId: count % 10 === 0 ? topicId : `elsewhere-${count % 1_000}`, personId: `bench-${count}`, side: 'neighbour', answers, firstAt: new Date(), changedAt: new Date() }
}
