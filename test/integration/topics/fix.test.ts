import { describe, expect, it } from 'vitest'
import { askTopicFix, fixTopic, getTopic } from '@/shared/contract/topics'
import { proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.fix', () => {
  const { cloud, secretary } = withTopicDesk()
  const resident = cloud.as('openid-resident')
  const asked = async () => {
    const { id, version } = await proposed(resident, {})
    return await secretary.ok(askTopicFix, { topicId: id, version, reasonCode: 'what_exactly' })
  }

  it('is checked as if it were new, and lies with the secretary again', async () => {
    const { id, version } = await asked()
    const fixed = await resident.ok(fixTopic, { topicId: id, version, title: '晚上八点后广场舞音量小一点' })
    expect(fixed).toMatchObject({ state: 'SCREENING', title: '晚上八点后广场舞音量小一点', wish: null })
    expect(fixed.steps.map(({ action }) => action)).toEqual(['propose', 'pass', 'askFix', 'fix', 'pass'])
    expect(await resident.ok(fixTopic, { topicId: id, version, title: '晚上八点后广场舞音量小一点' })).toMatchObject({ version: fixed.version })
  })

  it('with doubted words waits for a person, with risky ones changes nothing', async () => {
    const { id, version } = await asked()
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '危险的话' })
    expect((await resident.fails(fixTopic, { topicId: id, version, title: '危险的话' })).code).toBe('TEXT_REFUSED')
    expect(await resident.ok(getTopic, { topicId: id })).toMatchObject({ state: 'NEED_FIX', version })
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'review', match: '待审的事' })
    expect((await resident.ok(fixTopic, { topicId: id, version, title: '待审的事' })).state).toBe('SEC_HOLD')
  })

  it('is the proposer’s alone', async () => {
    await cloud.resetScripts()
    const stranger = cloud.as('openid-stranger')
    const topic = await proposed(stranger)
    const back = await secretary.ok(askTopicFix, { topicId: topic.id, version: topic.version, reasonCode: 'where' })
    expect((await resident.fails(fixTopic, { topicId: topic.id, version: back.version, title: '不是我的' })).code).toBe('TOPIC_NOT_FOUND')
  })
})
