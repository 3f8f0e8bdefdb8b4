import { beforeAll, describe, expect, it } from 'vitest'
import { listMyStatements } from '@/shared/contract/opinions'
import { people, SAYINGS, statementsIn } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('opinions.listMine', () => {
  const cloud = withCloud()
  let [author, other] = [] as unknown as [Phone, Phone]
  let topicId: string
  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    ;[author, other] = (await people(cloud, 2)) as [Phone, Phone]
    await statementsIn(topicId, author, 3)
  })

  it('has the caller’s own in this topic, and says how many more they may say', async () => {
    const mine = await author.ok(listMyStatements, { topicId })
    expect(mine.items.map(({ text }) => text).sort()).toEqual([...SAYINGS.slice(0, 3)].sort())
    expect(mine.left).toBe(17)
  })

  it('has nobody else’s', async () => {
    expect(await other.ok(listMyStatements, { topicId })).toEqual({ items: [], left: 20 })
  })
})
