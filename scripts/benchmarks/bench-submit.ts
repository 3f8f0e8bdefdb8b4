import { submitReport } from '@/shared/contract/reports'
import { listMyMessages } from '@/shared/contract/messages'
import { BASE32, createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { connectPersona, type PersonaClient } from '../cloud/persona-client'
import { readDemoWorld } from '../demo/demo-world'
import { personOf } from '../demo/settle-people'
import type { BenchCloud } from './bench-cloud'
import { compare, type Row, timeRuns } from './measure'

const COMMUNITY = '420202005007'
const RUNS = 60
/** Below the hourly limit of one person. */
const REPORTS_EACH = 5

/** What a call costs over a function that does nothing, and a report over a bare insert of the same document. */
export async function benchCalls({ cloud, people, invoke }: BenchCloud): Promise<Row[]> {
  const rider = personOf(people, 'rider')
  const bare: Row = { what: 'a function that does nothing', ...(await timeRuns(RUNS, () => invoke('bare', {}))) }
  const list = compare({ what: 'messages.listMine, an empty list', ...(await timeRuns(RUNS, () => rider.call(listMyMessages, {}))) }, bare)

  const prepared = await prepareReports(cloud.url)
  const submit = await timeRuns(RUNS, (index) => prepared[index]?.())
  const [template] = await cloud.control.readDocuments('reports', {})
  if (!template) throw new Error('no report was stored')
  const insert: Row = {
    what: 'insert of the same document by the SDK',
    ...(await timeRuns(RUNS, (index) => invoke('raw-insert', { document: { ...template, _id: newId(), number: `raw-${index}` } }))),
  }
  return [bare, list, insert, compare({ what: 'reports.submit, one photo', ...submit }, insert)]
}

/** Photos are uploaded before the clock starts: the phone does that while the person is still choosing. */
async function prepareReports(url: string): Promise<(() => Promise<unknown>)[]> {
  const photo = drawScenePhoto('manhole', 'before', 'bench')
  const centre = readDemoWorld().communities.get(COMMUNITY)?.centre
  if (!centre) throw new Error(`no demonstration community ${COMMUNITY}`)
  const prepared: (() => Promise<unknown>)[] = []
  let person: PersonaClient | undefined
  for (let index = 0; index < RUNS + 5; index++) {
    if (!person || index % REPORTS_EACH === 0) person = await connectPersona(url, `bench-reporter-${index}`)
    const reporter = person
    const id = newId()
    const fileId = await reporter.upload(`uploads/${reporter.personId}/${id}/before-1.jpg`, photo)
    const location = { ...centre, crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    prepared.push(() => reporter.call(submitReport, { id, categoryCode: 'B2', photos: [fileId], location, communityCode: COMMUNITY, capturedAt: Date.now() }))
  }
  return prepared
}

export function newId(): string {
  return createUlid(Date.now(), Math.random)
}

/** `newId`, but ordered by a count, for bulk imports. */
export function countedId(count: number): string {
  let digits = ''
  for (let rest = count, place = 0; place < 8; place++) {
    digits = BASE32.charAt(rest % 32) + digits
    rest = Math.floor(rest / 32)
  }
  return `${createUlid(Date.now(), () => 0).slice(0, 10)}BENCH000${digits}`
}
