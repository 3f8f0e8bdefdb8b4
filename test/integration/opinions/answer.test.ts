import { beforeAll, describe, expect, it } from 'vitest'
import { closeAccount, exportMine } from '@/shared/contract/account'
import { answerStatement, nextStatements, sayStatement, type Statement } from '@/shared/contract/opinions'
import { getTopic } from '@/shared/contract/topics'
import { CLOSING_TAKES } from '@/shared/domain/account'
import { type Answer, ANSWERS } from '@/shared/domain/topics/statements'
import { DAY, MINUTE } from '@/shared/domain/time'
import { bindPhone } from '../../factories/households'
import { people, said, SAYINGS, statementsIn } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

type Counts = Record<'seen' | Answer, number>

describe('opinions.answer', () => {
  const cloud = withCloud()
  let [author, one] = [] as unknown as [Phone, Phone]
  let topicId: string
  let statements: Statement[]
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    ;[author, one] = (await people(cloud, 2, 'openid-both')) as [Phone, Phone]
    statements = await statementsIn(topicId, author, 8)
  }, 120_000)
  const stored = async (statementId: string): Promise<Counts> => {
    const [{ seen, agree, disagree, pass }] = (await cloud.control.readDocuments('topic_statements', { _id: statementId })) as [Counts]
    return { seen, agree, disagree, pass }
  }
  const facts = async (statementId: string): Promise<Counts> => {
    const voices = (await cloud.control.readDocuments('topic_voices', { topicId })) as unknown as { answers: Record<string, Answer | null> }[]
    const given = voices.flatMap(({ answers }) => answers[statementId] ?? [])
    const count = (answer: Answer) => given.filter((value) => value === answer).length
    return { seen: given.length, agree: count('agree'), disagree: count('disagree'), pass: count('pass') }
  }

  it('is one answer however often it is tapped, and changes as long as the round runs', async () => {
    const what = { topicId, statementId: statements[0]!.id }
    await Promise.all(Array.from({ length: 6 }, () => one.ok(answerStatement, { ...what, answer: 'agree' })))
    expect(await stored(what.statementId)).toEqual({ seen: 1, agree: 1, disagree: 0, pass: 0 })
    await one.ok(answerStatement, { ...what, answer: 'disagree' })
    expect(await stored(what.statementId)).toEqual({ seen: 1, agree: 0, disagree: 1, pass: 0 })
    await one.ok(answerStatement, { ...what, answer: null })
    expect(await stored(what.statementId)).toEqual({ seen: 0, agree: 0, disagree: 0, pass: 0 })
    expect((await one.ok(nextStatements, { topicId })).items.map(({ id }) => id)).toContain(what.statementId)
    expect(await cloud.control.count('topic_voices', { topicId })).toBe(1)
  })

  it('ends as one answer where one person taps different ones at once', async () => {
    const what = { topicId, statementId: statements[1]!.id }
    await Promise.all(ANSWERS.flatMap((answer) => [one.ok(answerStatement, { ...what, answer }), one.ok(answerStatement, { ...what, answer })]))
    expect((await stored(what.statementId)).seen).toBe(1)
    expect(await stored(what.statementId)).toEqual(await facts(what.statementId))
  })

  it('of five hundred at once is counted as it was given, each person once', async () => {
    const crowd = await people(cloud, 500)
    const statementId = statements[2]!.id
    const before = (await one.ok(getTopic, { topicId })).people
    await Promise.all(crowd.map((phone, index) => phone.ok(answerStatement, { topicId, statementId, answer: ANSWERS[index % 3]! })))
    // A third of them tap again, and a third change their minds.
    await Promise.all(crowd.filter((_, index) => index % 3 < 2).map((phone, index) => phone.ok(answerStatement, { topicId, statementId, answer: index % 2 ? 'agree' : 'pass' })))
    const counted = await stored(statementId)
    expect(counted.seen).toBe(500)
    expect(counted).toEqual(await facts(statementId))
    expect((await one.ok(getTopic, { topicId })).people).toBe(before + crowd.length)
  }, 180_000)

  it('is counted anew from the facts when the clock looks', async () => {
    const statementId = statements[2]!.id
    await cloud.control.importDocuments('topic_statements', [{ ...(await cloud.control.readDocuments('topic_statements', { _id: statementId }))[0]!, _id: newUlid(), seen: 7, agree: 7 }])
    const [wrong] = (await cloud.control.readDocuments('topic_statements', { topicId, seen: 7 })) as [{ _id: string }]
    await one.ok(answerStatement, { topicId, statementId: statements[3]!.id, answer: 'agree' })
    await cloud.control.advanceClock(11 * MINUTE)
    await cloud.tick()
    expect(await stored(wrong._id)).toEqual({ seen: 0, agree: 0, disagree: 0, pass: 0 })
    expect(await stored(statementId)).toEqual(await facts(statementId))
  })

  it('is not given to one’s own words, without a phone, to nothing, or after the round', async () => {
    const what = { topicId, statementId: statements[0]!.id, answer: 'agree' } as const
    expect((await author.fails(answerStatement, what)).code).toBe('STATEMENT_IS_OWN')
    expect((await cloud.as('openid-without-phone').fails(answerStatement, what)).code).toBe('FORBIDDEN')
    expect((await one.fails(answerStatement, { ...what, statementId: newUlid() })).code).toBe('STATEMENT_NOT_FOUND')
    expect((await one.fails(answerStatement, { ...what, answer: 'maybe' as never })).code).toBe('INVALID_INPUT')
  })

  it('is given to the person with their data, and is nobody’s once the account is closed; whoever comes back has no second voice', async () => {
    const phone = cloud.as('openid-leaving')
    await bindPhone(phone)
    const own = (await phone.ok(sayStatement, said(topicId, SAYINGS[9]))).statement.id
    const statementId = statements[4]!.id
    await phone.ok(answerStatement, { topicId, statementId, answer: 'disagree' })
    const records: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await phone.ok(exportMine, { cursor })
      records.push(...page.records.map((record) => JSON.stringify(record)))
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(records.find((record) => record.includes('topic_voices'))).toContain(statementId)
    expect(records.find((record) => record.includes('topic_statements'))).toContain(SAYINGS[9])
    const id = await phone.personId()
    const counted = await stored(statementId)
    await phone.ok(closeAccount, {})
    await cloud.control.advanceClock(CLOSING_TAKES + 1)
    await cloud.tick()
    for (const collection of ['topic_voices', 'topic_statements']) expect(JSON.stringify(await cloud.control.readDocuments(collection, {}))).not.toContain(id)
    expect(await cloud.control.readDocuments('topic_statements', { _id: own })).toMatchObject([{ authorId: 'closed', state: 'shown' }])
    expect(await stored(statementId)).toEqual(counted)
    const voices = await cloud.control.count('topic_voices', { topicId })
    await cloud.control.advanceClock(10_000)
    await bindPhone(phone)
    await phone.ok(answerStatement, { topicId, statementId, answer: 'agree' })
    expect(await cloud.control.count('topic_voices', { topicId })).toBe(voices)
    expect((await stored(statementId)).seen).toBe(counted.seen)
    await cloud.control.advanceClock(20 * DAY)
    expect((await one.fails(answerStatement, { topicId, statementId, answer: 'agree' })).code).toBe('TOPIC_WRONG_STATE')
  })
})
