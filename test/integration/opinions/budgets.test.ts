import { beforeAll, describe, expect, it } from 'vitest'
import { answerStatement, findSimilarStatements, getPicture, listMyStatements, listPictures, nextStatements, sayStatement, type Statement } from '@/shared/contract/opinions'
import { MINUTE } from '@/shared/domain/time'
import type { InvocationCount } from '../../../local-cloud/types'
import { looked, people, said, SAYINGS, statementsIn, voicesOf } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

/** Looked at beyond what is fetched: the person with appointments. */
const SPARE_DOCUMENTS = 10
const TOPICS = 20_000
const VOICES = 20_000
const ANSWERS_A_VOICE = 10
/** In the topic that is looked at. */
const VOICES_HERE = 4_000

/** 20,000 topics and 200,000 answers. Statements of one topic are bounded, and one person's answers in it are one document. */
describe('budgets of opinions', () => {
  const cloud = withCloud()
  let [author, reader] = [] as unknown as [Phone, Phone]
  let topicId: string
  let statements: Statement[]
  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    ;[author, reader] = (await people(cloud, 2)) as [Phone, Phone]
    statements = await statementsIn(topicId, author)
    const ids = statements.map(({ id }) => id)
    await voicesOf(cloud, topicId, ids, VOICES_HERE, { answer: (person, statement) => (person % 2 === statement % 2 ? 'agree' : 'disagree') })
    await elsewhere(ids)
    await looked(cloud, topicId, reader, ids[0]!, 'agree')
  }, 240_000)

  async function elsewhere(ids: readonly string[]): Promise<void> {
    const [topic] = await cloud.control.readDocuments('topics', { _id: topicId })
    const [statement] = await cloud.control.readDocuments('topic_statements', { _id: ids[0]! })
    const [voice] = await cloud.control.readDocuments('topic_voices', { topicId })
    const others = Array.from({ length: TOPICS }, () => newUlid())
    for (let from = 0; from < TOPICS; from += 2_000) {
      const part = others.slice(from, from + 2_000)
      await cloud.control.importDocuments('topics', part.map((_id) => ({ ...topic, _id, pictureDueAt: null })))
      await cloud.control.importDocuments('topic_statements', part.map((one) => ({ ...statement, _id: newUlid(), topicId: one })))
    }
    const length = VOICES - VOICES_HERE
    for (let from = 0; from < length; from += 2_000) {
      const part = Array.from({ length: 2_000 }, (_, index) => ({ ...voice, _id: `elsewhere-${from + index}`, topicId: others[(from + index) % TOPICS], personId: `elsewhere-${from + index}` }))
      await cloud.control.importDocuments('topic_voices', part)
    }
  }

  const counted = async (call: () => Promise<unknown>, functionName: string): Promise<InvocationCount> => {
    await cloud.control.resetCounters()
    await call()
    return (await cloud.control.counters()).find((one) => one.functionName === functionName)!
  }
  /** Past the seconds that an instance remembers a person. */
  const cost = async (call: () => Promise<unknown>) => {
    await cloud.control.advanceClock(10_000)
    const { trips, examined, returned } = await counted(call, 'api')
    expect(examined - returned).toBeLessThanOrEqual(SPARE_DOCUMENTS)
    return trips
  }

  it('holds what it says', async () => {
    expect(await cloud.control.count('topics')).toBeGreaterThan(TOPICS)
    expect((await cloud.control.count('topic_voices')) * ANSWERS_A_VOICE).toBeGreaterThanOrEqual(200_000)
  })

  it('spends, beyond who calls and the topic: two trips on the next cards, one on lists, three more on a picture', async () => {
    expect(await cost(() => reader.ok(nextStatements, { topicId }))).toBe(4)
    expect(await cost(() => reader.ok(listMyStatements, { topicId }))).toBe(3)
    expect(await cost(() => reader.ok(listPictures, { topicId }))).toBe(3)
    expect(await cost(() => reader.ok(findSimilarStatements, { topicId, text: SAYINGS[0] }))).toBe(4)
    expect(await cost(() => reader.ok(getPicture, { topicId }))).toBe(6)
  })

  it('spends six on an answer: statement, own voice and picture at once, the answer, then count and mark at once', async () => {
    expect(await cost(() => reader.ok(answerStatement, { topicId, statementId: statements[1]!.id, answer: 'agree' }))).toBe(8)
    expect(await cost(() => reader.ok(answerStatement, { topicId, statementId: statements[1]!.id, answer: 'agree' }))).toBe(5)
  })

  it('spends two on a statement, and what is told of it', async () => {
    // Own ones and the insert; then its count among the published, the count in the topic (two), and the mark that it is done.
    expect(await cost(() => author.ok(sayStatement, said(topicId, '再种几棵桂花树')))).toBe(8)
  })

  it('draws a picture of four thousand in pages of five hundred', async () => {
    const before = (await reader.ok(getPicture, { topicId })).n
    for (const phone of await people(cloud, 8, 'openid-later')) await phone.ok(answerStatement, { topicId, statementId: statements[0]!.id, answer: 'pass' })
    await cloud.control.advanceClock(11 * MINUTE)
    const { trips, examined, returned } = await counted(() => cloud.tick(), 'clock')
    expect((await reader.ok(getPicture, { topicId })).n).toBe(before + 1)
    expect(examined - returned).toBeLessThanOrEqual(SPARE_DOCUMENTS)
    expect(trips).toBeLessThan(80)
  })
})
