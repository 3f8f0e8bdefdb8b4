import { answerStatement, sayStatement } from '@/shared/contract/opinions'
import { bindPhone } from '@/shared/contract/people'
import { announceTopic, classifyTopic, proposeTopic, saveTopicPlan } from '@/shared/contract/topics'
import type { Answer, SpokenAs } from '@/shared/domain/topics/statements'
import { DAY, MINUTE } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import { voiceId } from '../../cloudfunctions/lib/modules/topics/opinions/voice-id'
import type { LocalCloud } from '../../local-cloud/index.ts'
import { type People, personOf } from '../../scripts/demo/settle-people'
import { SAYINGS } from '../factories/opinions'
import { PLAN } from '../factories/topics'

const COMMUNITY = '420202005007'

interface Arranged {
  cloud: LocalCloud
  people: People
}

const newId = () => createUlid(Date.now(), Math.random)
let phones = 0

/** Their phones are bound, so that they may say and answer. */
export async function withPhones({ people }: Arranged, ...keys: string[]): Promise<void> {
  for (const key of keys) await personOf(people, key).call(bindPhone, { code: `1992000${String(++phones).padStart(4, '0')} ${newId()}` })
}

export async function minutePasses({ cloud }: Arranged, ms: number = MINUTE): Promise<void> {
  await cloud.control.advanceClock(ms)
  await cloud.control.fireTimer('clock', 'every-minute')
}

/** A topic that is deliberated, with sayings of its proposer (演示数据). @returns its id and theirs */
export async function deliberated(world: Arranged, proposer = 'owner'): Promise<{ topicId: string; ids: string[] }> {
  await withPhones(world, proposer)
  const [owner, secretary] = [personOf(world.people, proposer), personOf(world.people, 'secretary')]
  const topicId = newId()
  const { version } = await owner.call(proposeTopic, { id: topicId, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '北门消防通道老被占着，想画线', concernsRiders: true })
  const classified = await secretary.call(classifyTopic, { topicId, version, kind: 'deep', ownersMatter: null, decidedBy: 'COUNCIL', asksMoney: false, isCovenant: false })
  const saved = await secretary.call(saveTopicPlan, { topicId, version: classified.version, plan: PLAN })
  await secretary.call(announceTopic, { topicId, version: saved.version })
  await minutePasses(world, 6 * DAY)
  const ids: string[] = []
  for (const text of SAYINGS) {
    const id = newId()
    await owner.call(sayStatement, { id, topicId, text, lane: 'opinion' })
    ids.push(id)
  }
  return { topicId, ids }
}

/** Two camps of neighbours, of riders a part, who share the last saying; written as they are stored. */
export async function crowdAnswers({ cloud }: Arranged, topicId: string, ids: readonly string[], count: number): Promise<void> {
  const at = new Date(await cloud.control.now())
  const voices = Array.from({ length: count }, (_, person) => {
    const side: SpokenAs = person % 4 === 0 ? 'rider' : 'neighbour'
    const personId = `crowd${String(person).padStart(6, '0')}`
    const agrees = (statement: number) => statement === ids.length - 1 || (person < count * 0.6) === statement < ids.length / 2
    const strays = (statement: number) => (person * 7 + statement * 3) % 11 === 0
    const answers = Object.fromEntries(ids.map((id, statement): [string, Answer] => [id, strays(statement) ? 'pass' : agrees(statement) ? 'agree' : 'disagree']))
    return { _id: voiceId(topicId, personId), topicId, personId, side, answers, firstAt: at, changedAt: at }
  })
  await cloud.control.importDocuments('topic_voices', voices)
}

/** Of one person, from the first on. */
export async function answersOf({ people }: Arranged, key: string, topicId: string, ids: readonly string[], answer: (index: number) => Answer): Promise<void> {
  for (const [index, statementId] of ids.entries()) await personOf(people, key).call(answerStatement, { topicId, statementId, answer: answer(index) })
}
