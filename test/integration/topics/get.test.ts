import { describe, expect, it } from 'vitest'
import { flagContent } from '@/shared/contract/content'
import { getTopic } from '@/shared/contract/topics'
import { proposed, supporting } from '../../factories/topics'
import { newUlid } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.get', () => {
  const { cloud, secretary } = withTopicDesk()
  const other = cloud.as('openid-other')

  it('shows the history to everybody without a person in it', async () => {
    const resident = cloud.as('openid-a')
    const { id } = await supporting(resident, secretary)
    const seen = await other.ok(getTopic, { topicId: id })
    expect(seen.steps.map(({ action, as }) => [action, as])).toEqual([['propose', 'member'], ['pass', null], ['admit', 'screener']])
    expect(seen).toMatchObject({ isMine: false, desk: null, actions: [] })
    for (const phone of [resident, secretary]) expect(JSON.stringify(seen)).not.toContain(await phone.personId())
  })

  it('does not tell what is not public from what never was', async () => {
    const { id } = await proposed(cloud.as('openid-b'))
    expect((await other.fails(getTopic, { topicId: id })).code).toBe('TOPIC_NOT_FOUND')
    expect((await other.fails(getTopic, { topicId: newUlid() })).code).toBe('TOPIC_NOT_FOUND')
  })

  it('flagged by three has no words but for its proposer and those who work on it', async () => {
    const resident = cloud.as('openid-c')
    const { id } = await supporting(resident, secretary)
    for (const name of ['x', 'y', 'z']) await cloud.as(`openid-flag-${name}`).ok(flagContent, { contentId: `topic:${id}`, reason: 'abuse' })
    await cloud.tick()
    expect(await other.ok(getTopic, { topicId: id })).toMatchObject({ title: '', wish: null, isHidden: true })
    expect(await resident.ok(getTopic, { topicId: id })).toMatchObject({ isHidden: true, contentId: `topic:${id}` })
    expect((await secretary.ok(getTopic, { topicId: id })).title).not.toBe('')
  })
})
