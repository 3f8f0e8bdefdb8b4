import { describe, expect, it } from 'vitest'
import { classifyTopic, getTopic } from '@/shared/contract/topics'
import { classified, DEEP, neighbours, proposed, supportedBy, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.classify', () => {
  const { cloud, secretary } = withTopicDesk()

  it('is possible at once from the screening, and public from then on', async () => {
    const topic = await classified(cloud.as('openid-a'), secretary)
    expect(topic).toMatchObject({ state: 'CLASSIFIED', kind: 'deep', decidedBy: 'COUNCIL', isConsultation: true })
    expect(topic.desk?.health.filter(({ answer }) => answer !== 'passed').length).toBeGreaterThan(0)
    expect((await cloud.as('openid-other').ok(getTopic, { topicId: topic.id })).desk).toBeNull()
  })

  it('from 附议 waits for the households', async () => {
    const people = await neighbours(cloud, secretary, 5)
    await cloud.control.advanceClock(6_000)
    const { id, version } = await supporting(cloud.as('openid-b'), secretary)
    await supportedBy(people.slice(0, 4), id)
    expect((await secretary.fails(classifyTopic, { topicId: id, version, ...DEEP })).code).toBe('SUPPORT_MISSING')
    await supportedBy(people.slice(4), id)
    const reached = await secretary.ok(getTopic, { topicId: id })
    expect(reached).toMatchObject({ state: 'SUPPORTING', supports: 5, clock: { kind: 'classify' } })
    expect((await secretary.ok(classifyTopic, { topicId: id, version: reached.version, ...DEEP })).state).toBe('CLASSIFIED')
  })

  it('does not let go together what the law does not', async () => {
    const { id, version } = await proposed(cloud.as('openid-c'), { title: '单元加装电梯' })
    expect((await secretary.ok(getTopic, { topicId: id })).desk?.ownersMatterGuess).toBe(7)
    const fields = async (change: object) => (await secretary.fails(classifyTopic, { topicId: id, version, ...DEEP, ...change })).fields
    expect(await fields({ kind: 'owners', ownersMatter: 7, decidedBy: 'RESIDENT_ASSEMBLY' })).toEqual({ owners_only_consult: 'unlawful' })
    expect(await fields({ asksMoney: true })).toEqual({ money_needs_assembly: 'unlawful' })
    expect(await fields({ isCovenant: true })).toEqual({ covenant_needs_assembly: 'unlawful' })
    expect(await fields({ kind: 'instant' })).toEqual({ body_needless: 'unlawful' })
    expect((await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'owners', ownersMatter: 7 })).isConsultation).toBe(true)
  })
})
