import { describe, expect, it } from 'vitest'
import { flagContent } from '@/shared/contract/content'
import { countTopics } from '@/shared/contract/topics-board'
import { STATES_OF_RESIDENTS } from '@/shared/domain/topics/topic-states'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { announced, classified, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.countAt', () => {
  const { cloud, secretary } = withTopicDesk()

  it('counts the open ones by stage, and those that are late', async () => {
    await supporting(cloud.as('openid-a'), secretary)
    const { clock } = await classified(cloud.as('openid-b'), secretary)
    await announced(cloud.as('openid-c'), secretary)
    const count = async () => (await cloud.as('openid-other').ok(countTopics, { communityCode: HONGQIQIAO })).stages.map(({ stage, open, overdue }) => [stage, open, overdue])
    expect(await count()).toEqual([['propose', 2, 0], ['deliberate', 1, 0], ['decide', 0, 0], ['act', 0, 0], ['review', 0, 0], ['agree', 0, 0]])
    await cloud.control.advanceClock(clock!.dueAt! - (await cloud.control.now()) + DAY)
    expect((await count())[0]).toEqual(['propose', 2, 1])
  })

  it('says what residents can do something about, the soonest due first, and nothing that is hidden', async () => {
    const [early, late] = [await supporting(cloud.as('openid-d'), secretary, { title: '楼道的灯' }), await supporting(cloud.as('openid-e'), secretary, { title: '北门的坡道' })]
    const soonest = async () => (await cloud.as('openid-other').ok(countTopics, { communityCode: HONGQIQIAO })).soonest
    const seen = await soonest()
    expect(seen.length).toBeLessThanOrEqual(3)
    expect(seen.every(({ state }) => STATES_OF_RESIDENTS.includes(state))).toBe(true)
    const dues = seen.map(({ clock }) => clock?.dueAt ?? Infinity)
    expect(dues).toEqual([...dues].sort((a, b) => a - b))
    expect(seen.map(({ title }) => title)).toEqual(expect.arrayContaining(['楼道的灯', '北门的坡道']))
    for (const name of ['x', 'y', 'z']) await cloud.as(`openid-flag-${name}`).ok(flagContent, { contentId: `topic:${early.id}`, reason: 'abuse' })
    await cloud.tick()
    expect((await soonest()).map(({ id }) => id)).not.toContain(early.id)
    expect((await soonest()).map(({ id }) => id)).toContain(late.id)
  })
})
