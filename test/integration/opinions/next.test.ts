import { beforeAll, describe, expect, it } from 'vitest'
import { answerStatement, nextStatements, type Statement } from '@/shared/contract/opinions'
import { DAY } from '@/shared/domain/time'
import { people, statementsIn } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating, proposed } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('opinions.next', () => {
  const cloud = withCloud()
  let [author, one, two] = [] as unknown as [Phone, Phone, Phone]
  let topicId: string
  let statements: Statement[]
  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    ;[author, one, two] = (await people(cloud, 3)) as [Phone, Phone, Phone]
    statements = await statementsIn(topicId, author)
  })
  const idsFor = async (phone: Phone, limit?: number) => (await phone.ok(nextStatements, { topicId, limit })).items.map(({ id }) => id)

  it('deals everything once, in an order of one’s own, and never what one said oneself', async () => {
    expect((await idsFor(one)).sort()).toEqual(statements.map(({ id }) => id).sort())
    expect(await idsFor(one)).toEqual(await idsFor(one))
    expect(await idsFor(one)).not.toEqual(await idsFor(two))
    expect(await author.ok(nextStatements, { topicId })).toMatchObject({ items: [], progress: { answered: 0, total: 0, left: 0 }, isOpen: true })
  })

  it('deals what nobody has seen before what many have', async () => {
    const [first] = await idsFor(one, 1)
    await one.ok(answerStatement, { topicId, statementId: first!, answer: 'agree' })
    await author.personId()
    expect((await idsFor(two)).at(-1)).toBe(first)
    expect(await idsFor(one)).not.toContain(first)
  })

  it('says how many answers are left until the picture opens', async () => {
    const { progress } = await one.ok(nextStatements, { topicId })
    expect(progress).toEqual({ answered: 1, total: 10, left: 6 })
    await one.ok(answerStatement, { topicId, statementId: (await idsFor(one, 1))[0]!, answer: 'pass' })
    expect((await one.ok(nextStatements, { topicId })).progress.left).toBe(5)
  })

  it('deals nothing when the round is over, nor of a topic that one may not know of', async () => {
    const hidden = (await proposed(cloud.as('openid-hidden'))).id
    expect((await one.fails(nextStatements, { topicId: hidden })).code).toBe('TOPIC_NOT_FOUND')
    await cloud.control.advanceClock(20 * DAY)
    expect(await two.ok(nextStatements, { topicId })).toMatchObject({ items: [], isOpen: false, progress: { left: 0 } })
  })
})
