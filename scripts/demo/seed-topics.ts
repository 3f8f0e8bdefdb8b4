import * as topics from '@/shared/contract/topics'
import * as work from '@/shared/contract/topics-work'
import type { Operation } from '@/shared/contract/operation'
import { DAY, HOUR, type Instant, MINUTE } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'
import type { Control } from '../../local-cloud/index.ts'
import { demoUlid } from './demo-timeline'
import type { DemoTopic, DemoTopicStep, STEP_VERBS } from './demo-topics'
import type { DemoWorld } from './demo-world'
import { discuss } from './seed-discussion'
import { ensurePhone, neighbourKey, SPARE_NUMBER } from './seed-neighbours'
import { type People, personOf } from './settle-people'

/** Ids must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)
const OPERATIONS = new Map<string, Operation>([...Object.values(topics), ...Object.values(work)].filter((one): one is Operation & typeof topics.getTopic => typeof one === 'object' && 'policy' in one).map((one) => [one.name, one]))

export interface TopicSeeding {
  world: DemoWorld
  people: People
  control: Control
  now: Instant
  /** Report key → id. */
  reports: ReadonlyMap<string, string>
}

/** The topics of the demonstration, each through its life at the times told in database/demo. Repeating it adds nothing. */
export async function seedTopics(seeding: TopicSeeding, chosen: (topic: DemoTopic) => boolean): Promise<void> {
  for (const topic of seeding.world.discourse.topics.filter(chosen)) await live(topic, seeding)
}

/** What the clock does when a limit that is waited for is over. */
const BY_CLOCK: readonly string[] = ['open', 'openReview', 'closeReview', 'recheck']

/** The address of a topic of the demonstration. */
export const demoTopicId = (key: string): string => demoUlid(`topic:${key}`, FIRST_DAY)

async function live(topic: DemoTopic, seeding: TopicSeeding): Promise<void> {
  const { now, control } = seeding
  let at = now - topic.daysAgo * DAY
  await control.setClock(at)
  let state = await begin(topic, seeding)
  for (const [index, step] of topic.steps.entries()) {
    const done = isTaken(state, topic.steps, index, seeding)
    const next = step.do === 'wait' ? afterClock(state, at, done) : at + step.afterHours * HOUR
    // Its story goes on after today, or a limit waits for a calendar: then it stands where it is.
    if (next === null || next > now) return
    at = next
    if (done) continue
    await control.setClock(at)
    await take(step, topic, state, seeding)
    await control.fireTimer('clock', 'every-minute')
    state = await shown(topic, state.id, seeding)
  }
}

type State = topics.TopicDetail

async function begin({ key, by, community, scope, title, wish, concernsRiders, behalf, fromReport }: DemoTopic, { people, reports }: TopicSeeding): Promise<State> {
  const person = personOf(people, by)
  if (fromReport) return await person.call(topics.draftTopic, { communityCode: community, reportId: reports.get(fromReport) ?? fromReport })
  await ensurePhone(person, SPARE_NUMBER)
  return await person.call(topics.proposeTopic, { id: demoTopicId(key), communityCode: community, scopeCode: scope, title, wish, concernsRiders, behalf })
}

/** A minute after the time limit that runs; null: none is known. What was waited for already takes no time. */
function afterClock({ clock }: State, at: Instant, isDone: boolean): Instant | null {
  if (isDone) return at
  const dueAt = clock?.dueAt ?? null
  return dueAt === null ? null : Math.max(at, dueAt + MINUTE)
}

type Special = Exclude<DemoTopicStep['do'], (typeof STEP_VERBS)[number]>
type StepOf<Do extends DemoTopicStep['do']> = Extract<DemoTopicStep, { do: Do }>
type Ways = { [Do in Special]: { isTaken(state: State, step: StepOf<Do>, nth: number, seeding: TopicSeeding): boolean; take(step: StepOf<Do>, topic: DemoTopic, state: State, seeding: TopicSeeding): Promise<void> } }

const happened = ({ steps }: State, action: string) => steps.filter((one) => one.action === action).length
const crowd = ({ people }: TopicSeeding, from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => personOf(people, neighbourKey(from + index)))

/** Steps that are more than an operation of their name. */
const WAYS: Ways = {
  wait: { isTaken: (state, _step, nth) => BY_CLOCK.reduce((sum, action) => sum + happened(state, action), 0) >= nth, take: async () => {} },
  support: {
    isTaken: ({ state, supports }, { from, to }) => state !== 'SUPPORTING' || supports > to - from,
    async take({ from, to }, _topic, { id: topicId }, seeding) {
      for (const person of crowd(seeding, from, to)) await person.call(topics.supportTopic, { topicId })
    },
  },
  rate: {
    isTaken: ({ state, reviews }, _step, nth) => state !== 'EVALUATING' && reviews.length >= nth,
    async take({ answers }, _topic, { id: topicId }, seeding) {
      for (const [index, person] of crowd(seeding, 1, answers.length).entries()) await person.call(work.reviewTopic, { topicId, answer: answers[index]! })
    },
  },
  discuss: {
    isTaken: ({ people, statements }, { script }, _nth, { world }) => statements > 0 && people >= world.discourse.discussions[script]!.people[1],
    take: ({ script }, { community }, { id }, seeding) => discuss(id, community, seeding.world.discourse.discussions[script]!, seeding),
  },
  merge: {
    isTaken: (state, _step, nth) => happened(state, 'merge') >= nth,
    async take({ by, input }, _topic, { id: topicId, version }, { people }) {
      await personOf(people, by).call(topics.mergeTopic, { topicId, version, targetId: demoTopicId(input.target) })
    },
  },
}

const wayOf = (step: DemoTopicStep): Ways['wait'] | undefined => (WAYS as Record<string, unknown>)[step.do] as Ways['wait'] | undefined

/** An interrupted seeding goes on where it was: the topic tells which of its steps were taken. */
function isTaken(state: State, steps: readonly DemoTopicStep[], index: number, seeding: TopicSeeding): boolean {
  const step = steps[index]!
  const nth = steps.slice(0, index + 1).filter((one) => one.do === step.do).length
  // A round is waited for without a step of the clock: then what came after it tells.
  const isPassed = step.do === 'wait' && steps.slice(index + 1).some((later, beyond) => later.do !== 'wait' && isTaken(state, steps, index + 1 + beyond, seeding))
  if (step.do === 'savePlan') return state.plan !== null
  return isPassed || (wayOf(step)?.isTaken(state, step as never, nth, seeding) ?? happened(state, step.do) >= nth)
}

async function take(step: DemoTopicStep, topic: DemoTopic, state: State, seeding: TopicSeeding): Promise<void> {
  const way = wayOf(step)
  if (way) return await way.take(step as never, topic, state, seeding)
  const { by, input } = step as StepOf<(typeof STEP_VERBS)[number]>
  await personOf(seeding.people, by).call(OPERATIONS.get(`topics.${step.do}`)!, { topicId: state.id, version: state.version, ...input })
}

/** As those who screen there see it, or whoever proposed it. */
async function shown({ community, by }: DemoTopic, topicId: string, { world, people }: TopicSeeding): Promise<State> {
  const screener = world.appointments.find(({ role, placeCode }) => role === 'secretary' && placeCode === community)?.persona ?? by
  try {
    return await personOf(people, screener).call(topics.getTopic, { topicId })
  } catch (error) {
    if (isAppError(error) && error.code === 'TOPIC_NOT_FOUND') return await personOf(people, by).call(topics.getTopic, { topicId })
    throw error
  }
}
