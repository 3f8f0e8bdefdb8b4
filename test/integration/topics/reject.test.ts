import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getTopic, rejectTopic } from '@/shared/contract/topics'
import { proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.reject', () => {
  const { cloud, secretary } = withTopicDesk()
  const resident = cloud.as('openid-resident')

  it('gives the reason to the proposer, who may appeal, and shows it to nobody else', async () => {
    const { id, version } = await proposed(resident)
    const told = await secretary.ok(rejectTopic, { topicId: id, version, reasonCode: 'not_ours', explanation: '这条路归公路局，电话 0714-6512345' })
    expect(told).toMatchObject({ state: 'REJECTED', clock: { kind: 'appeal' } })
    const own = await resident.ok(getTopic, { topicId: id })
    expect(own.actions).toEqual(['appeal'])
    expect(own.steps[own.steps.length - 1]).toMatchObject({ action: 'reject', as: 'screener', reasonCode: 'not_ours', explanation: '这条路归公路局，电话 0714-6512345' })
    expect((await resident.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'topic.reject', waitsForMe: true })
    expect((await cloud.as('openid-other').fails(getTopic, { topicId: id })).code).toBe('TOPIC_NOT_FOUND')
  })

  it('takes a reason of the list only, and no risky words', async () => {
    const { id, version } = await proposed(resident)
    expect((await secretary.send({ operation: 'topics.reject', input: { topicId: id, version, reasonCode: 'annoying' } })).ok).toBe(false)
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '危险的话' })
    expect((await secretary.fails(rejectTopic, { topicId: id, version, reasonCode: 'privacy', explanation: '危险的话' })).code).toBe('TEXT_REFUSED')
    expect((await secretary.ok(getTopic, { topicId: id })).state).toBe('SCREENING')
  })
})
