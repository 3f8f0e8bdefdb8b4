import { describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { adoptCovenant } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { reviewing } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.adopt', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('writes what was agreed for everybody, and it is looked at again after thirty days', async () => {
    const { id } = await reviewing(cloud.as('openid-a'), secretary, unit)
    await cloud.control.advanceClock(10 * DAY)
    await cloud.tick()
    const waiting = await secretary.ok(getTopic, { topicId: id })
    expect(waiting).toMatchObject({ state: 'COVENANTING', stage: 'agree', actions: ['adopt', 'needNoRule'] })
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '危险的话' })
    expect((await secretary.fails(adoptCovenant, { topicId: id, version: waiting.version, rules: ['危险的话'] })).code).toBe('TEXT_REFUSED')
    const adopted = await secretary.ok(adoptCovenant, { topicId: id, version: waiting.version, rules: ['消防通道不停车', '临时卸货不过十分钟'] })
    expect(adopted).toMatchObject({ state: 'ARCHIVED', covenant: { rules: ['消防通道不停车', '临时卸货不过十分钟'] }, clock: { kind: 'recheck' } })
    await cloud.control.advanceClock(32 * DAY)
    await cloud.tick()
    expect((await cloud.as('openid-other').ok(getTopic, { topicId: id })).state).toBe('EVALUATING')
  })
})
