import { beforeAll, describe, expect, it } from 'vitest'
import { answerStatement, getPicture, type Statement } from '@/shared/contract/opinions'
import type { Answer } from '@/shared/domain/topics/statements'
import { DAY, MINUTE } from '@/shared/domain/time'
import { looked, people, SAYINGS, statementsIn, voicesOf } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud, WORKING_MORNING } from '../../setup/start-cloud'

/** Two camps: the first half of the people agree to the first half of the sentences and not to the others; the last sentence all share. */
const camps = (size: number) => ({
  answer: (person: number, statement: number): Answer => (statement === SAYINGS.length - 1 || person < size / 2 === statement < SAYINGS.length / 2 ? 'agree' : 'disagree'),
})

describe('opinions.getPicture', () => {
  const cloud = withCloud()
  let secretary: Phone
  let [author, reader] = [] as unknown as [Phone, Phone]
  beforeAll(async () => {
    // The rounds of this file end in a year whose calendar is known.
    await cloud.control.setClock(WORKING_MORNING - 40 * DAY)
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    ;[author, reader] = (await people(cloud, 2, 'openid-both')) as [Phone, Phone]
  })
  let topics = 0
  const opened = async (change: object = {}): Promise<{ topicId: string; ids: string[]; statements: Statement[] }> => {
    const topicId = (await deliberating(cloud, cloud.as(`openid-proposer-${++topics}`), secretary, change)).id
    const statements = await statementsIn(topicId, author)
    return { topicId, statements, ids: statements.map(({ id }) => id) }
  }
  const answerAll = async (phone: Phone, topicId: string, ids: readonly string[], answer: (index: number) => Answer) => {
    for (const [index, statementId] of ids.entries()) await phone.ok(answerStatement, { topicId, statementId, answer: answer(index) })
  }

  it('has no picture before eight people answered, and lists below thirty', async () => {
    const { topicId, ids } = await opened()
    await voicesOf(cloud, topicId, ids, 6, camps(6))
    await looked(cloud, topicId, reader, ids[0]!, 'agree')
    expect(await reader.ok(getPicture, { topicId })).toMatchObject({ n: 0, groups: [], own: null })
    const [eighth] = (await people(cloud, 1, 'openid-eighth')) as [Phone]
    await looked(cloud, topicId, eighth, ids[0]!, 'agree')
    await answerAll(reader, topicId, ids, () => 'agree')
    const picture = await reader.ok(getPicture, { topicId })
    expect(picture).toMatchObject({ n: 1, people: 8, groups: [], own: null, isOpen: true, progress: { answered: 10, total: 10, left: 0 } })
    expect(picture.opinions.find(({ id }) => id === ids[0])!.all).toMatchObject({ seen: 8 })
    // Seven of them answered the second one.
    expect(picture.opinions.find(({ id }) => id === ids[1])).toMatchObject({ all: null, verdict: 'open' })
  })

  it('shows groups, what they share, and one’s own place to oneself', async () => {
    const { topicId, ids } = await opened()
    await voicesOf(cloud, topicId, ids, 40, camps(40))
    await answerAll(reader, topicId, ids, (index) => camps(2).answer(0, index))
    await cloud.control.advanceClock(MINUTE)
    await cloud.tick()
    const picture = await reader.ok(getPicture, { topicId })
    expect(picture.groups.map(({ size }) => size).sort()).toEqual([20, 21])
    expect(picture.own!.group).toBe(picture.groups.findIndex(({ size }) => size === 21))
    const shared = picture.opinions.find(({ id }) => id === ids.at(-1))!
    expect(shared).toMatchObject({ verdict: 'agreed', bridge: 95, answer: 'agree' })
    expect(picture.opinions.find(({ id }) => id === ids[0])).toMatchObject({ verdict: 'contested' })
    expect(picture.groups.every(({ says }) => says.length > 0)).toBe(true)
    expect(JSON.stringify(await secretary.ok(getPicture, { topicId }))).not.toContain('"own":{')
    expect(JSON.stringify(await cloud.control.readDocuments('consensus_pictures', { topicId }))).not.toContain('projection')
  })

  it('shows riders beside the others where the matter is theirs, from eight of either', async () => {
    const { topicId, ids } = await opened({ concernsRiders: true })
    await voicesOf(cloud, topicId, ids, 30, camps(30))
    await voicesOf(cloud, topicId, ids, 8, { side: 'rider', answer: () => 'agree' }, 'rider')
    await answerAll(reader, topicId, ids, () => 'disagree')
    await cloud.control.advanceClock(MINUTE)
    await cloud.tick()
    const { opinions } = await reader.ok(getPicture, { topicId })
    expect(opinions.every(({ sides }) => sides?.riders.seen === 8 && sides.riders.agree === 95)).toBe(true)
  })

  it('has another picture after eight changed, at most every ten minutes', async () => {
    const { topicId, ids } = await opened()
    await voicesOf(cloud, topicId, ids, 40, camps(40))
    await looked(cloud, topicId, reader, ids[0]!, 'agree')
    const crowd = await people(cloud, 8, 'openid-changing')
    for (const phone of crowd) await phone.ok(answerStatement, { topicId, statementId: ids[0]!, answer: 'disagree' })
    const n = async () => (await reader.ok(getPicture, { topicId })).n
    await cloud.tick()
    expect(await n()).toBe(1)
    await cloud.control.advanceClock(11 * MINUTE)
    await cloud.tick()
    expect(await n()).toBe(2)
    for (const phone of crowd) await phone.ok(answerStatement, { topicId, statementId: ids[0]!, answer: 'pass' })
    await cloud.control.advanceClock(5 * MINUTE)
    await cloud.tick()
    expect(await n()).toBe(2)
    await cloud.control.advanceClock(6 * MINUTE)
    await cloud.tick()
    expect(await n()).toBe(3)
    expect(await reader.ok(getPicture, { topicId, n: 1 })).toMatchObject({ n: 1, own: null })
    expect((await reader.fails(getPicture, { topicId, n: 4 })).code).toBe('PICTURE_NOT_FOUND')
  })

  it('tells nobody anything of what they have not answered, and all when the round is over', async () => {
    const { topicId, ids } = await opened()
    await voicesOf(cloud, topicId, ids, 40, camps(40))
    await looked(cloud, topicId, reader, ids[0]!, 'agree')
    const locked = await reader.ok(getPicture, { topicId })
    expect(locked).toMatchObject({ n: 1, progress: { left: 6 }, groups: [], own: null })
    expect(locked.opinions.every(({ all, verdict, groups, sides }) => all === null && verdict === null && groups.length === 0 && sides === null)).toBe(true)
    await answerAll(reader, topicId, ids.slice(0, 7), () => 'agree')
    const open = await reader.ok(getPicture, { topicId })
    expect(open.opinions.filter(({ all }) => all !== null).map(({ id }) => id).sort()).toEqual(ids.slice(0, 7).sort())
    expect((await secretary.ok(getPicture, { topicId })).groups).toEqual([])
    await cloud.control.advanceClock(20 * DAY)
    expect((await secretary.ok(getPicture, { topicId })).opinions.every(({ all }) => all !== null)).toBe(true)
  })
})
