import { beforeAll, describe, expect, it } from 'vitest'
import { answerStatement, getPicture, type Statement } from '@/shared/contract/opinions'
import { OPERATIONS } from '@/shared/contract/registry'
import type { Answer } from '@/shared/domain/topics/statements'
import { MINUTE } from '@/shared/domain/time'
import { looked, people, statementsIn, voicesOf } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { PROBES, sameIds } from '../../setup/permission-probes'
import { type Phone, withCloud } from '../../setup/start-cloud'

/** §3.4: no output of any operation tells what one person answered. */
describe('from what everybody else may read nobody learns what one person answered', () => {
  const cloud = withCloud()
  let [secretary, author, reader] = [] as unknown as [Phone, Phone, Phone]
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    ;[author, reader] = (await people(cloud, 2, 'openid-both')) as [Phone, Phone]
  })
  let topics = 0
  const opened = async (): Promise<{ topicId: string; ids: string[]; statements: Statement[] }> => {
    const topicId = (await deliberating(cloud, cloud.as(`openid-proposer-${++topics}`), secretary)).id
    const statements = await statementsIn(topicId, author)
    return { topicId, statements, ids: statements.map(({ id }) => id) }
  }
  const answerAll = async (phone: Phone, topicId: string, ids: readonly string[], answer: (index: number) => Answer) => {
    for (const [index, statementId] of ids.entries()) await phone.ok(answerStatement, { topicId, statementId, answer: answer(index) })
  }
    const READS = [...OPERATIONS.keys()].filter((name) => /^(opinions\.(next|findSimilar|listMine|getPicture|listPictures)|topics\.(get|list|countAt|listMine|listWaiting|findSimilar))$/.test(name))
    const told = async (readers: readonly Phone[], topicId: string) => {
      const all: string[] = []
      for (const phone of readers) {
        for (const name of READS) all.push(JSON.stringify(await phone.send({ operation: name, input: PROBES[name as keyof typeof PROBES]!(sameIds(topicId)) }), (key, value: unknown) => (key === 'requestId' ? undefined : value)))
      }
      return all
    }

    it('in groups of eight of whom one changes, every byte stays until eight have changed', async () => {
      const { topicId, ids } = await opened()
      // A group of eight beside one of twenty-four: the smallest that is ever shown.
    const isOurs = (statement: number) => statement >= ids.length / 2
    await voicesOf(cloud, topicId, ids, 23, { answer: (_person, statement) => (isOurs(statement) ? 'disagree' : 'agree') })
    const crowd = await people(cloud, 8, 'openid-member')
    for (const phone of crowd) await answerAll(phone, topicId, ids, (statement) => (isOurs(statement) ? 'agree' : 'disagree'))
    await answerAll(reader, topicId, ids, (statement) => (isOurs(statement) ? 'disagree' : 'agree'))
    await cloud.control.advanceClock(11 * MINUTE)
      await cloud.tick()
      const readers = [reader, secretary, author, cloud.as('openid-nobody')]
        const before = await told(readers, topicId)
      expect((await reader.ok(getPicture, { topicId })).groups.map(({ size }) => size)).toEqual([24, 8])
      for (const [changed, phone] of crowd.slice(0, 7).entries()) {
        await answerAll(phone, topicId, ids, (statement) => (isOurs(statement) ? 'pass' : 'agree'))
        await cloud.control.advanceClock(11 * MINUTE)
        await cloud.tick()
        expect(await told(readers, topicId), `${changed + 1} changed`).toEqual(before)
      }
      await answerAll(crowd[7]!, topicId, ids, (statement) => (isOurs(statement) ? 'pass' : 'agree'))
      await cloud.control.advanceClock(11 * MINUTE)
      await cloud.tick()
      expect(await told(readers, topicId)).not.toEqual(before)
    }, 120_000)

    it('what is answered to a tap comes from the picture, not from the last tap', async () => {
      const { topicId, ids } = await opened()
      await voicesOf(cloud, topicId, ids, 12, { answer: () => 'agree' })
      await looked(cloud, topicId, reader, ids[0]!, 'agree')
      const tap = () => reader.ok(answerStatement, { topicId, statementId: ids[0]!, answer: 'agree' })
      const before = await tap()
      expect(before.all).toMatchObject({ seen: 13, agree: 95 })
      const [other] = (await people(cloud, 1, 'openid-other')) as [Phone]
      await other.ok(answerStatement, { topicId, statementId: ids[0]!, answer: 'disagree' })
      expect(await tap()).toEqual(before)
    })
  })
