import { decode, encode } from '../../ejson.ts'
import type { Services } from '../../gateway/action.ts'
import { answer } from '../../gateway/gateway.ts'
import { databaseServices } from '../database-services.ts'
import type { History, Moment, TransactionRecord } from './history.ts'
import { type Random, randomFrom } from './random.ts'

const CLIENTS = 8
const TRANSACTIONS_EACH = 4
const DOCUMENTS = ['d0', 'd1', 'd2', 'd3', 'd4']

type Answer = Record<string, unknown> & { code?: string; data?: { list?: string[] } }

/** A database with the five lists, spoken to as the SDK does, and the history of what is asked of it. */
class Recorder {
  readonly history: History = { transactions: [], plainWrites: [], final: {}, surprises: [] }
  readonly #services: Services
  #moment = 0
  #mark = 0

  constructor(readonly random: Random) {
    this.#services = databaseServices({ collections: { lists: { indexes: [{ name: 'tail', keys: { marks: 1 } }] } } })
  }

  tick(): Moment {
    return ++this.#moment
  }

  nextMark(): number {
    return ++this.#mark
  }

  async ask(action: string, fields: Record<string, unknown>): Promise<Answer> {
    return (await answer(this.#services, { action: `database.${action}`, fields: { collectionName: 'lists', ...fields }, invocation: null })) as Answer
  }

  async read(document: string, transactionId?: string): Promise<number[] | Answer> {
    const answered = await this.ask('getDocument', { query: encode({ _id: document }), queryType: 'DOC', transactionId })
    const text = answered.data?.list?.[0]
    return text === undefined ? answered : ((decode(text) as { marks: number[] }).marks ?? [])
  }

  /** Let others go first, for a while that only the seed decides. */
  async pause(): Promise<void> {
    for (let turns = this.random.below(4); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Run 8 clients with random transactions on 5 documents. The same seed gives the same requests. */
export async function recordHistory(seed: number): Promise<History> {
  const recorder = new Recorder(randomFrom(seed))
  await recorder.ask('insertDocument', { data: DOCUMENTS.map((_id) => encode({ _id, marks: [] })) })
  await Promise.all(Array.from({ length: CLIENTS }, () => runClient(recorder)))
  for (const document of DOCUMENTS) recorder.history.final[document] = (await recorder.read(document)) as number[]
  return recorder.history
}

async function runClient(recorder: Recorder): Promise<void> {
  for (let count = 0; count < TRANSACTIONS_EACH; count++) {
    await recorder.pause()
    if (recorder.random.below(4) === 0) await writePlainly(recorder)
    else recorder.history.transactions.push(await runTransaction(recorder))
  }
}

async function writePlainly(recorder: Recorder): Promise<void> {
  const document = recorder.random.of(DOCUMENTS)
  const mark = recorder.nextMark()
  const asked = recorder.tick()
  const { code, message } = await recorder.ask('modifyDocument', { query: encode({ _id: document }), queryType: 'WHERE', multi: true, merge: true, data: encode({ $push: { marks: { $each: [mark] } } }) })
  if (code) recorder.history.surprises.push(`plain write: ${code} ${String(message)}`)
  recorder.history.plainWrites.push({ document, mark, asked, answered: recorder.tick() })
}

async function runTransaction(recorder: Recorder): Promise<TransactionRecord> {
  const { random } = recorder
  const asked = recorder.tick()
  const { transactionId } = await recorder.ask('startTransaction', {})
  const record: TransactionRecord = { started: { asked, answered: recorder.tick() }, reads: [], writes: [], outcome: 'committed', refusedAt: null, ended: { asked: 0, answered: 0 } }
  for (let steps = 1 + random.below(4); steps > 0; steps--) {
    await recorder.pause()
    const isGoingOn = await runStep(recorder, record, String(transactionId), random.of(DOCUMENTS))
    if (isGoingOn) continue
    record.ended = { asked: recorder.tick(), answered: recorder.tick() }
    return record
  }
  await recorder.pause()
  const isGivenUp = random.below(5) === 0
  const ending = recorder.tick()
  const { code } = await recorder.ask(isGivenUp ? 'abortTransaction' : 'commitTransaction', { transactionId })
  record.ended = { asked: ending, answered: recorder.tick() }
  if (isGivenUp) record.outcome = 'aborted'
  if (code) recorder.history.surprises.push(`end: ${code}`)
  return record
}

/** Read a list, or add a mark to it, by what was read or by a command. @returns whether the transaction lives. */
async function runStep(recorder: Recorder, record: TransactionRecord, transactionId: string, document: string): Promise<boolean> {
  const marks = await recorder.read(document, transactionId)
  if (!Array.isArray(marks)) return refused(recorder, record, document, marks)
  record.reads.push({ document, marks })
  if (recorder.random.below(3) === 0) return true
  await recorder.pause()
  const mark = recorder.nextMark()
  record.writes.push({ document, mark, asked: recorder.tick() })
  const change = recorder.random.below(2) === 0 ? { $set: { marks: [...marks, mark] } } : { $push: { marks: { $each: [mark] } } }
  const answered = await recorder.ask('modifyDocument', { query: encode({ _id: document }), queryType: 'DOC', multi: false, merge: true, data: encode(change), transactionId })
  return answered.code ? refused(recorder, record, document, answered) : true
}

function refused(recorder: Recorder, record: TransactionRecord, document: string, { code, message }: Answer): false {
  if (code !== 'DATABASE_TRANSACTION_CONFLICT') recorder.history.surprises.push(`step: ${code} ${String(message)}`)
  record.outcome = 'conflict'
  record.refusedAt = document
  return false
}
