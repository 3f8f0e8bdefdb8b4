import { beforeAll, describe, expect, it } from 'vitest'
import { listMyTopics } from '@/shared/contract/topics-board'
import { HONGQIQIAO } from '../../factories/reports'
import { proposed } from '../../factories/topics'
import { withCloud } from '../../setup/start-cloud'

describe('topics.listMine', () => {
  const cloud = withCloud()
  beforeAll(() => cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO))

  it('gives the caller’s own, the latest first, in pages', async () => {
    const resident = cloud.as('openid-a')
    const one = await proposed(resident, { title: '第一件，演示数据' })
    await cloud.control.advanceClock(1_000)
    const two = await proposed(resident, { title: '第二件，演示数据' })
    await proposed(cloud.as('openid-b'))
    const first = await resident.ok(listMyTopics, { limit: 1 })
    expect(first.items.map(({ id }) => id)).toEqual([two.id])
    const second = await resident.ok(listMyTopics, { limit: 1, cursor: first.nextCursor! })
    expect([second.items.map(({ id }) => id), second.nextCursor]).toEqual([[one.id], null])
  })
})
