import { listReportQueue } from '@/shared/contract/reports'
import { personOf } from '../demo/settle-people'
import type { BenchCloud } from './bench-cloud'
import { countedId } from './bench-submit'
import { compare, type Row, timeRuns } from './measure'

const COMMUNITY = '420202005007'
const RUNS = 60
const CHUNK = 10_000

/** The queue of a secretary, with more and more reports in the collection: it should not matter how many. */
export async function benchQueue({ cloud, people }: BenchCloud, sizes: readonly number[]): Promise<Row[]> {
  const { control } = cloud
  const [template] = await control.readDocuments('reports', { communityCode: COMMUNITY })
  if (!template) throw new Error('benchQueue copies a stored report: submit one first')
  const secretary = personOf(people, 'secretary')
  const rows: Row[] = []
  for (const size of sizes) {
    const started = Date.now()
    for (let from = await control.count('reports'); from < size; from += CHUNK) {
      const length = Math.min(CHUNK, size - from)
      await control.importDocuments('reports', Array.from({ length }, (_, index) => copyOf(template, from + index)))
    }
    const importSeconds = (Date.now() - started) / 1000
    // The import kept this process busy: connections that idled were closed meanwhile, and the client has to see it before it uses one.
    await new Promise((resolve) => setTimeout(resolve, 200))
    // Past the minute for which the router counts the calls of one person.
    await control.advanceClock(61_000)
    await control.resetCounters()
    const timing = await timeRuns(RUNS, () => secretary.call(listReportQueue, { placeCode: COMMUNITY }))
    const last = (await control.counters()).at(-1)
    const note = `examined ${last?.examined}, returned ${last?.returned}, ${last?.trips} trip(s); import ${importSeconds.toFixed(1)} s`
    const row: Row = { what: `reports.listQueue among ${size.toLocaleString('en')}`, ...timing, note }
    rows.push(rows[0] ? compare(row, rows[0]) : row)
  }
  return rows
}

/** Half of them in this community, so that its own queue grows as well. */
function copyOf(template: Record<string, unknown>, count: number): Record<string, unknown> {
  return {
    ...template,
    _id: countedId(count),
    number: `bench-${count}`,
    traceIds: [],
    queueOrder: Number(template.queueOrder) + count,
    communityCode: count % 2 === 0 ? COMMUNITY : '420204004011',
  }
}
