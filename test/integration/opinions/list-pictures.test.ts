import { beforeAll, describe, expect, it } from 'vitest'
import { answerStatement, listPictures, type Statement } from '@/shared/contract/opinions'
import { looked, people, statementsIn, voicesOf } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('opinions.listPictures', () => {
  const cloud = withCloud()
  let reader: Phone
  let topicId: string
  let statements: Statement[]
  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    const [author, other] = (await people(cloud, 2)) as [Phone, Phone]
    reader = other
    statements = await statementsIn(topicId, author)
  })

  it('is empty before the first', async () => {
    expect(await reader.ok(listPictures, { topicId })).toEqual({ items: [], nextCursor: null })
  })

  it('has every picture as it was, the latest first, page after page, and no shares in any', async () => {
    const ids = statements.map(({ id }) => id)
    await voicesOf(cloud, topicId, ids, 40, { answer: (person, statement) => (person % 2 === statement % 2 ? 'agree' : 'disagree') })
    await looked(cloud, topicId, reader, ids[0]!, 'agree')
    const crowd = await people(cloud, 8, 'openid-later')
    for (const phone of crowd) for (const statementId of ids) await phone.ok(answerStatement, { topicId, statementId, answer: 'agree' })
    await looked(cloud, topicId, reader, ids[1]!, 'pass')
    const { items } = await reader.ok(listPictures, { topicId })
    expect(items).toMatchObject([{ n: 2, people: 49 }, { n: 1, people: 41, verdicts: { agreed: 0, contested: 10 } }])
    expect(items.every(({ groups }) => groups.length >= 2)).toBe(true)
    expect(Object.values(items[0]!.verdicts).reduce((sum, count) => sum + count, 0)).toBe(10)
    expect(JSON.stringify(items)).not.toMatch(/"(seen|agree|disagree)"/)
    const first = await reader.ok(listPictures, { topicId, limit: 1 })
    expect(first.items).toEqual([items[0]])
    expect((await reader.ok(listPictures, { topicId, limit: 1, cursor: first.nextCursor! })).items).toEqual([items[1]])
  })
})
