import { beforeAll, describe, expect, it } from 'vitest'
import { findSimilarStatements } from '@/shared/contract/opinions'
import { people, SAYINGS, statementsIn } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating, proposed } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('opinions.findSimilar', () => {
  const cloud = withCloud()
  let reader: Phone
  let topicId: string
  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    const [author, other] = (await people(cloud, 2)) as [Phone, Phone]
    await statementsIn(topicId, author)
    reader = other
  })
  const alike = async (text: string) => (await reader.ok(findSimilarStatements, { topicId, text })).items.map((one) => one.text)

  it('finds what says the same in nearly the same words', async () => {
    expect(await alike('黄线要画，车棚先搭好了再罚')).toEqual([SAYINGS[0]])
  })

  it('finds nothing where nobody said it', async () => {
    expect(await alike('楼顶漏水要先修')).toEqual([])
  })

  it('tells nobody of a topic that they may not know of', async () => {
    const hidden = (await proposed(cloud.as('openid-hidden'))).id
    expect((await reader.fails(findSimilarStatements, { topicId: hidden, text: '什么都行' })).code).toBe('TOPIC_NOT_FOUND')
  })
})
