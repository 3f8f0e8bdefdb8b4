import { describe, expect, it } from 'vitest'
import { classifyTopic, finishInstantTopic } from '@/shared/contract/topics'
import { classified, DEEP, proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.finishInstant', () => {
  const { cloud, secretary } = withTopicDesk()

  it('says what was done; it is rated afterwards', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    const instant = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'instant', decidedBy: null })
    const done = await secretary.ok(finishInstantTopic, { topicId: id, version: instant.version, explanation: '灯泡换了，今晚亮' })
    expect(done).toMatchObject({ state: 'INSTANT_DONE', stage: 'act', clock: { kind: 'openReview' } })
    expect(done.steps.pop()?.explanation).toBe('灯泡换了，今晚亮')
  })

  it('is for what is instant', async () => {
    const { id, version } = await classified(cloud.as('openid-b'), secretary)
    expect((await secretary.fails(finishInstantTopic, { topicId: id, version, explanation: '办了' })).code).toBe('TOPIC_OTHER_KIND')
  })
})
