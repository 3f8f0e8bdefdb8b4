import { describe, expect, it } from 'vitest'
import { getTopic, saveTopicPlan } from '@/shared/contract/topics'
import { classified, PLAN, proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.savePlan', () => {
  const { cloud, secretary } = withTopicDesk()

  it('keeps what is known and says what is missing; the same again is one', async () => {
    const { id, version } = await classified(cloud.as('openid-a'), secretary)
    const part = { options: [{ title: '画线', isStatusQuo: false }], costFen: 0, costBearers: [] as const, background: '演示数据' }
    const saved = await secretary.ok(saveTopicPlan, { topicId: id, version, plan: { ...part, costBearers: [] } })
    expect(saved.desk!.health.filter(({ answer }) => answer === 'missing').map(({ question }) => question)).toEqual(['options', 'statusQuo', 'harm', 'offline', 'contact'])
    expect((await secretary.ok(saveTopicPlan, { topicId: id, version, plan: { ...part, costBearers: [] } })).version).toBe(saved.version)
    expect((await secretary.fails(saveTopicPlan, { topicId: id, version, plan: PLAN })).code).toBe('TOPIC_CHANGED')
    expect((await secretary.ok(saveTopicPlan, { topicId: id, version: saved.version, plan: PLAN })).desk!.health.every(({ answer }) => answer === 'passed')).toBe(true)
  })

  it('is for what is classified, and takes no risky words', async () => {
    const { id, version } = await proposed(cloud.as('openid-b'))
    expect((await secretary.fails(saveTopicPlan, { topicId: id, version, plan: PLAN })).code).toBe('TOPIC_WRONG_STATE')
    const other = await classified(cloud.as('openid-c'), secretary)
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '危险的话' })
    expect((await secretary.fails(saveTopicPlan, { topicId: other.id, version: other.version, plan: { ...PLAN, harm: '危险的话' } })).code).toBe('TEXT_REFUSED')
    expect((await secretary.ok(getTopic, { topicId: other.id })).plan).toBeNull()
  })
})
