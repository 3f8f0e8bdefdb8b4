import { answerStatement, sayStatement, type Statement } from '@/shared/contract/opinions'
import type { InputOf } from '@/shared/contract/operation'
import { getTopic, type TopicDetail } from '@/shared/contract/topics'
import type { Answer, SpokenAs } from '@/shared/domain/topics/statements'
import { MINUTE } from '@/shared/domain/time'
import { voiceId } from '../../cloudfunctions/lib/modules/topics/opinions/voice-id'
import { newUlid, type Phone, type TestCloud } from '../setup/start-cloud'
import { bindPhone } from './households'

/** One idea each, unlike each other: 演示数据. */
export const SAYINGS = [
  '黄线要画，车棚先搭好再罚',
  '北门夜里十点以后可以落锁',
  '车棚里要有充电口，按度收费',
  '物业一天巡两次就够了',
  '外卖小哥可以从北门进出',
  '消防演练一年办一次',
  '地上的旧车先贴条再清走',
  '东墙边三户窗外种一排树',
  '停车费不能因为这件事涨',
  '门口装一个摄像头看着通道',
] as const

export function said(topicId: string, text: string, change: Partial<InputOf<typeof sayStatement>> = {}): InputOf<typeof sayStatement> {
  return { id: newUlid(), topicId, text, lane: 'opinion', ...change }
}

/** Somebody with a phone says so many of the sayings; all are shown. */
export async function statementsIn(topicId: string, phone: Phone, count: number = SAYINGS.length): Promise<Statement[]> {
  const statements: Statement[] = []
  for (const text of SAYINGS.slice(0, count)) statements.push((await phone.ok(sayStatement, said(topicId, text))).statement)
  return statements
}

/** People with phones, whom nobody knows otherwise. */
export async function people(cloud: TestCloud, count: number, prefix = 'openid-crowd'): Promise<Phone[]> {
  const phones = Array.from({ length: count }, (_, index) => cloud.as(`${prefix}-${index}`))
  for (let from = 0; from < count; from += 20) await Promise.all(phones.slice(from, from + 20).map((phone) => bindPhone(phone)))
  return phones
}

export interface Crowd {
  side?: SpokenAs
  /** By statement, of the person with this number. */
  answer(person: number, statement: number): Answer | null
}

/** Voices as they are stored, without the calls: `person` numbers that `prefix` made ids of. */
export async function voicesOf(cloud: TestCloud, topicId: string, statementIds: readonly string[], count: number, { side = 'neighbour', answer }: Crowd, prefix = 'crowd'): Promise<void> {
  const at = new Date(await cloud.control.now())
  const voices = Array.from({ length: count }, (_, person) => {
    const answers = statementIds.flatMap((id, statement): [string, Answer][] => {
      const given = answer(person, statement)
      return given === null ? [] : [[id, given]]
    })
    const personId = `${prefix}${String(person).padStart(6, '0')}`
    return { _id: voiceId(topicId, personId), topicId, personId, side, answers: Object.fromEntries(answers), firstAt: at, changedAt: at }
  })
  for (let from = 0; from < voices.length; from += 1_000) await cloud.control.importDocuments('topic_voices', voices.slice(from, from + 1_000))
}

/** One real answer tells the clock to look; ten minutes later it has. */
export async function looked(cloud: TestCloud, topicId: string, phone: Phone, statementId: string, answer: Answer): Promise<TopicDetail> {
  await phone.ok(answerStatement, { topicId, statementId, answer })
  await cloud.control.advanceClock(11 * MINUTE)
  await cloud.tick()
  return await phone.ok(getTopic, { topicId })
}
