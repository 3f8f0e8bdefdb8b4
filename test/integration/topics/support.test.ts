import { beforeAll, describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getTopic, supportTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { member } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { householdOf, neighbours, proposed, supportedBy, supporting } from '../../factories/topics'
import type { Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.support', () => {
  const { cloud, secretary } = withTopicDesk()
  let people: Phone[]
  beforeAll(async () => {
    people = await neighbours(cloud, secretary, 6)
    await cloud.control.advanceClock(6_000)
  })

  it('counts a household once, whoever of it taps and however many at once', async () => {
    const { id } = await supporting(cloud.as('openid-a'), secretary)
    const wife = cloud.as('openid-wife')
    await member(wife, secretary, { householdId: householdOf('101'), name: '王芳' })
    await cloud.control.advanceClock(6_000)
    await Promise.all([...Array.from({ length: 5 }, () => people[0]!.ok(supportTopic, { topicId: id })), ...Array.from({ length: 5 }, () => wife.ok(supportTopic, { topicId: id }))])
    const seen = await wife.ok(getTopic, { topicId: id })
    expect(seen).toMatchObject({ supports: 1, mine: [{ householdId: householdOf('101'), supports: true }] })
    expect(await cloud.control.readDocuments('topic_supports', { topicId: id })).toHaveLength(1)
  })

  it('by all at once is counted right, and tells the secretary once that it is enough', async () => {
    const { id } = await supporting(cloud.as('openid-b'), secretary)
    await Promise.all(people.map((phone) => phone.ok(supportTopic, { topicId: id })))
    const topic = await secretary.ok(getTopic, { topicId: id })
    expect(topic).toMatchObject({ supports: 6, clock: { kind: 'classify' } })
    expect(topic.steps.filter(({ action }) => action === 'reachSupport')).toHaveLength(1)
    expect((await secretary.ok(listMyMessages, {})).items.filter(({ kind, subject }) => kind === 'topic.reachSupport_here' && subject.id === id)).toHaveLength(1)
  })

  it('is for households of the scope, and while it is asked for', async () => {
    const building = await supporting(cloud.as('openid-c'), secretary, { scopeCode: `${HONGQIQIAO}-g01-b99` })
    expect((await people[0]!.fails(supportTopic, { topicId: building.id })).code).toBe('FORBIDDEN')
    const open = await supporting(cloud.as('openid-d'), secretary)
    expect((await people[0]!.fails(supportTopic, { topicId: open.id, householdId: householdOf('302') })).code).toBe('SUPPORT_NOT_YOUR_HOME')
    expect((await cloud.as('openid-guest').fails(supportTopic, { topicId: open.id })).code).toBe('FORBIDDEN')
    const desk = await proposed(cloud.as('openid-e'))
    expect((await people[0]!.fails(supportTopic, { topicId: desk.id })).code).toBe('TOPIC_NOT_FOUND')
  })

  it('that is missing after thirty days lets it lapse, and those who supported it are told; nothing is given up on a wrong count', async () => {
    const short = await supporting(cloud.as('openid-f'), secretary)
    await supportedBy(people.slice(0, 2), short.id)
    const enough = await supporting(cloud.as('openid-g'), secretary)
    await supportedBy(people, enough.id)
    const [stored] = await cloud.control.readDocuments('topics', { _id: enough.id })
    // A count that went wrong, and a limit that is over: the facts decide.
    await cloud.control.importDocuments('topics', [{ ...stored, supports: 1, isSupportReached: false, clock: { ...(stored!.clock as object), kind: 'support' } }])
    await cloud.control.advanceClock(40 * DAY)
    await cloud.tick()
    expect((await people[0]!.ok(getTopic, { topicId: short.id })).state).toBe('EXPIRED')
    expect((await people[0]!.ok(listMyMessages, {})).items.some(({ kind, subject }) => kind === 'topic.lapse' && subject.id === short.id)).toBe(true)
    expect(await people[0]!.ok(getTopic, { topicId: enough.id })).toMatchObject({ state: 'SUPPORTING', supports: 6 })
  })
})
