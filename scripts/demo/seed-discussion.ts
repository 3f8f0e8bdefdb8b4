import { answerQuestion, answerStatement, sayStatement } from '@/shared/contract/opinions'
import type { Answer } from '@/shared/domain/topics/statements'
import { HOUR, type Instant } from '@/shared/domain/time'
import type { Control } from '../../local-cloud/index.ts'
import { demoUlid } from './demo-timeline'
import type { DemoDiscussion } from './demo-topics'
import type { DemoWorld } from './demo-world'
import { ensurePhone, neighbourKey, SPARE_NUMBER } from './seed-neighbours'
import { type People, personOf } from './settle-people'

/** Ids must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)
/** The neighbours fall into parts that think alike: up to which number each goes. */
const PARTS = [13, 24, Infinity]
/** So many answer at once, so that it does not take long. */
const AT_ONCE = 8

interface Seeding {
  world: DemoWorld
  people: People
  control: Control
}

/** People say something and answer each other, half of them first, so that the picture has a history. Repeating it changes nothing. */
export async function discuss(topicId: string, community: string, { people: [first, last], statements, questions }: DemoDiscussion, { world, people, control }: Seeding): Promise<void> {
  const idOf = (index: number) => demoUlid(`statement:${topicId}:${index}`, FIRST_DAY)
  for (const [index, { by, text }] of [...statements, ...questions].entries()) {
    const person = personOf(people, by)
    await ensurePhone(person, SPARE_NUMBER)
    await person.call(sayStatement, { id: idOf(index), topicId, text, lane: index < statements.length ? 'opinion' : 'question' })
  }
  const secretary = world.appointments.find(({ role, placeCode }) => role === 'secretary' && placeCode === community)!
  for (const [index, { reply }] of questions.entries()) await personOf(people, secretary.persona).call(answerQuestion, { topicId, statementId: idOf(statements.length + index), text: reply })

  const crowd = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const start = await control.now()
  for (const half of [0, 1]) {
    await control.setClock(start + (half + 1) * 12 * HOUR)
    const now = crowd.filter((number) => number % 2 === half)
    for (let from = 0; from < now.length; from += AT_ONCE) await Promise.all(now.slice(from, from + AT_ONCE).map(answerAll))
    await control.fireTimer('clock', 'every-minute')
  }

  async function answerAll(number: number): Promise<void> {
    const person = personOf(people, neighbourKey(number))
    for (const [index, { by, groups }] of statements.entries()) {
      const answer = by === neighbourKey(number) ? null : answerOf(number, index, groups)
      if (answer) await person.call(answerStatement, { topicId, statementId: idOf(index), answer })
    }
  }
}

/** What most of the part answer; a few pass, a few leave it out. */
function answerOf(number: number, index: number, groups: readonly Answer[]): Answer | null {
  if ((number + index) % 11 === 0) return null
  if ((number * 7 + index * 3) % 9 === 0) return 'pass'
  const part = PARTS.findIndex((upTo) => number <= upTo)
  return groups[Math.min(part, groups.length - 1)] ?? null
}
