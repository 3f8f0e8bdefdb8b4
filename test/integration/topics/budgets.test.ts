import { beforeAll, describe, expect, it } from 'vitest'
import { findSimilarTopics, getTopic, listWaitingTopics, proposeTopic, supportTopic } from '@/shared/contract/topics'
import { countTopics, listMyTopics, listTopics } from '@/shared/contract/topics-board'
import { MINUTE } from '@/shared/domain/time'
import type { InvocationCount } from '../../../local-cloud/types'
import { HONGQIQIAO } from '../../factories/reports'
import { neighbours, proposal, proposed, supporting } from '../../factories/topics'
import { newUlid, type Phone, WORKING_MORNING } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

/** Looked at beyond what is answered: the row that says whether there is a next page, and the person with appointments. */
const SPARE_DOCUMENTS = 10

describe('budgets of topics', () => {
  const { cloud, secretary } = withTopicDesk()
  const resident = cloud.as('openid-resident')
  let neighbour: Phone
  beforeAll(async () => {
    ;[neighbour] = (await neighbours(cloud, secretary, 1)) as [Phone]
  })

  /** Past the seconds that an instance remembers a person. */
  async function cost(call: () => Promise<unknown>): Promise<InvocationCount> {
    await cloud.control.advanceClock(10_000)
    await cloud.control.resetCounters()
    await call()
    const counted = (await cloud.control.counters()).filter((one) => one.functionName === 'api')
    expect(counted).toHaveLength(1)
    return counted[0] as InvocationCount
  }

  it('spends beyond the trip that tells who calls: lists one, proposing two and its telling, a support three and the telling', async () => {
    const { id } = await supporting(resident, secretary)
    const trips = async (call: () => Promise<unknown>) => (await cost(call)).trips
    expect(await trips(() => resident.ok(listTopics, { communityCode: HONGQIQIAO }))).toBe(1)
    expect(await trips(() => resident.ok(countTopics, { communityCode: HONGQIQIAO }))).toBe(1)
    expect(await trips(() => resident.ok(findSimilarTopics, { communityCode: HONGQIQIAO, title: '消防通道' }))).toBe(1)
    expect(await trips(() => resident.ok(listMyTopics, {}))).toBe(2)
    expect(await trips(() => secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener' }))).toBe(2)
    // The topic itself; and whether the caller's household supports it, where there is one.
    expect(await trips(() => resident.ok(getTopic, { topicId: id }))).toBe(2)
    expect(await trips(() => neighbour.ok(getTopic, { topicId: id }))).toBe(3)
    // Topic, support, count, topic again, own support.
    expect(await trips(() => neighbour.ok(supportTopic, { topicId: id }))).toBe(6)
  })

  it.each([1_000, 20_000])('looks at no more than it answers among %i topics', async (count) => {
    await fill(count)
    const check = async (call: () => Promise<unknown>) => {
      const { examined, returned } = await cost(call)
      expect(examined - returned).toBeLessThanOrEqual(SPARE_DOCUMENTS)
    }
    let cursor: string | undefined
    for (let page = 0; page < 3; page++) {
      await check(async () => {
        const answer = await resident.ok(listTopics, { communityCode: HONGQIQIAO, limit: 50, cursor })
        expect(answer.items).toHaveLength(50)
        cursor = answer.nextCursor ?? undefined
      })
    }
    await check(() => resident.ok(listTopics, { communityCode: HONGQIQIAO, stage: 'deliberate', limit: 50 }))
    await check(() => resident.ok(listTopics, { communityCode: HONGQIQIAO, shelf: 'archive', limit: 50 }))
    await check(() => resident.ok(findSimilarTopics, { communityCode: HONGQIQIAO, title: '消防通道' }))
    await check(async () => {
      const { stages, isMore } = await resident.ok(countTopics, { communityCode: HONGQIQIAO })
      expect([stages.reduce((sum, { open }) => sum + open, 0), isMore]).toEqual([500, true])
    })
    await check(() => secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener', limit: 50 }))
    await check(() => resident.ok(listMyTopics, { limit: 50 }))
    await check(() => neighbour.ok(proposeTopic, proposal()))
    await cloud.control.resetCounters()
    await cloud.tick()
    const [clock] = (await cloud.control.counters()).filter((one) => one.functionName === 'clock')
    expect(clock!.examined - clock!.returned).toBeLessThanOrEqual(10 * SPARE_DOCUMENTS)
  })

  /** So many topics of one community: a third of them over, a third in 议, a third in 提, one in ten of these waiting. */
  async function fill(count: number): Promise<void> {
    const example = await proposed(cloud.as(`openid-example-${count}`))
    const [stored] = await cloud.control.readDocuments('topics', { _id: example.id })
    const personId = await resident.personId()
    const places = [
      { state: 'SUPPORTING', stage: 'propose', shelf: 'board' },
      { state: 'DELIBERATING', stage: 'deliberate', shelf: 'board' },
      { state: 'ARCHIVED', stage: 'agree', shelf: 'archive' },
    ]
    const documents = Array.from({ length: count }, (_, index) => {
      const at = WORKING_MORNING + index * MINUTE
      const waits = index % 10 === 0 ? { waitsFor: 'screener' } : { waitsFor: null }
      return { ...stored, ...places[index % 3], ...waits, _id: newUlid(at), proposerId: personId, proposedAt: new Date(at - count * MINUTE), shelfOrder: at, waitsOrder: at, nextClockAt: null, outbox: [], undeliveredSince: null }
    })
    for (let from = 0; from < documents.length; from += 2_000) await cloud.control.importDocuments('topics', documents.slice(from, from + 2_000))
  }
})
