import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import { topicShelf, topicWaits } from '@/shared/domain/topics/proposing'
import { topicClockAfter } from '@/shared/domain/topics/topic-clocks'
import type { TopicActor, TopicAttempt } from '@/shared/domain/topics/topic-guards'
import { STAGE_OF, type TopicAction, type TopicState } from '@/shared/domain/topics/topic-states'
import type { TopicClockEffect } from '@/shared/domain/topics/topic-table'
import { topicStep, type TopicStep } from '@/shared/domain/topics/topic-transition'
import { AppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import type { CalendarPort } from '../../kernel/ports'
import { stepEffects } from './step-effects'
import { toStoredClock } from './stored-clock'
import type { TopicDocument, TopicEffect, TopicEvent } from './topic-document'
import { toFacts } from './topic-facts'
import { findTopic, updateAtVersion } from './topics.store'

/** A step that somebody wants to take. */
export interface Attempted {
  action: TopicAction
  actor: TopicActor
  /** The version that they saw. */
  version: number
  attempt: TopicAttempt
  now: number
  /** Where a limit runs beyond the built-in years. */
  calendars: CalendarPort
}

/** What the step brings beside state and clock. */
export interface Addition {
  set?: Partial<TopicDocument>
  outbox?: TopicEffect[]
}

type Calendars = { calendars: CalendarPort }

/**
 * The one way a topic changes its state: the table is asked, then one conditional update on the version writes the new state, its event and its
 * side effects. `set`: what the step settles, such as a classification; the rule is asked with it. `prepare`: slow things (checks of words),
 * after the rule has said yes. A repeat of the same step from the same version by the same person is a success with what is stored.
 * @throws TOPIC_CHANGED, and whatever `topicStep` and `prepare` throw
 */
export async function takeStep(topic: TopicDocument, tried: Attempted, set: Partial<TopicDocument> = {}, prepare: () => Promise<Addition> = async () => ({})): Promise<{ topic: TopicDocument; isRepeat: boolean }> {
  if (topic.version !== tried.version) return repeatOrChanged(topic, tried)
  const settled = { ...topic, ...set }
  const step = topicStep(toFacts(settled), tried.action, tried.actor, tried.attempt, tried.now)
  const addition = await prepare()
  const change = await applyStep({ ...settled, ...addition.set }, step, tried)
  const written = { ...set, ...addition.set, ...change.set }
  const outbox = [...change.outbox, ...(addition.outbox ?? [])]
  const isWritten = await updateAtVersion(topic._id, topic.version, { set: written, append: { events: [change.event], outbox }, increase: { outboxWrites: 1 } })
  if (isWritten) {
    const stepped = { ...topic, ...written, events: [...topic.events, change.event], outbox: [...topic.outbox, ...outbox], outboxWrites: topic.outboxWrites + 1 }
    return { topic: stepped, isRepeat: false }
  }
  const present = await findTopic(topic._id)
  if (!present) throw new AppError('TOPIC_NOT_FOUND')
  return repeatOrChanged(present, tried)
}

function repeatOrChanged(present: TopicDocument, { action, actor, version }: Attempted): { topic: TopicDocument; isRepeat: true } {
  const made = present.events.find((event) => event.version === version + 1)
  if (made?.action !== action || made.personId !== actor.personId) throw new AppError('TOPIC_CHANGED', { fields: { version: String(present.version) } })
  return { topic: present, isRepeat: true }
}

/** A step of a topic that nobody has yet: the first one of its life, or one that follows at once. Version 0: there was nothing before it. */
export async function stepBeforeStored(topic: TopicDocument, action: TopicAction, actor: TopicActor, { now, ports }: Pick<Work, 'now' | 'ports'>): Promise<TopicDocument> {
  const isFirst = topic.version === 0
  const step = topicStep(isFirst ? null : toFacts(topic), action, actor, {}, now)
  const { set, event, outbox } = await applyStep(topic, step, { action, actor, attempt: {}, now, calendars: ports.calendar }, isFirst ? null : topic.state)
  return { ...topic, ...set, events: [...topic.events, event], outbox: [...topic.outbox, ...outbox] }
}

/** What one step writes. Pure but for the calendar. `from` null: there was no topic before it. */
async function applyStep(
  topic: TopicDocument,
  step: TopicStep,
  { action, actor, attempt, now, calendars }: Pick<Attempted, 'action' | 'actor' | 'attempt' | 'now'> & Calendars,
  from: TopicEvent['from'] = topic.state,
): Promise<{ set: Partial<TopicDocument>; event: TopicEvent; outbox: TopicEffect[] }> {
  const event: TopicEvent = {
    version: topic.version + 1,
    at: new Date(now),
    action,
    from,
    to: step.to,
    as: step.as,
    personId: actor.personId,
    reasonCode: attempt.reasonCode ?? null,
    explanation: attempt.explanation ?? null,
  }
  const settled = await settleClock(topic, step.row.clock, now, calendars)
  const set = {
    version: event.version,
    state: step.to,
    stage: STAGE_OF[step.to],
    stateSince: step.to === from ? topic.stateSince : event.at,
    ...settled,
    nextClockAt: settled.clock?.dueAt ?? null,
    isOverdueShown: step.row.effects.includes('showOverdue') || (topic.isOverdueShown && step.row.clock === 'keep'),
    undeliveredSince: topic.undeliveredSince ?? event.at,
    ...placeAfter(topic, step.to, settled.clock?.dueAt?.getTime() ?? now, now),
  } satisfies Partial<TopicDocument>
  return { set, event, outbox: [...stepEffects({ ...topic, ...set }, step, event), ...links(topic, set.wasPublished)] }
}

/** Pure. The reports that led to it say so from the moment at which everybody sees it. */
function links({ wasPublished, reportIds }: TopicDocument, isPublished: boolean): TopicEffect[] {
  return isPublished && !wasPublished && reportIds.length > 0 ? [{ type: 'linkReports', reportIds }] : []
}

/** Pure. Where it lies and for whom; without a due time it stands where it came in: behind what is due before, before what is due later. */
function placeAfter(topic: TopicDocument, to: TopicState, order: number, now: number): Pick<TopicDocument, 'wasPublished' | 'shelf' | 'shelfOrder' | 'waitsFor' | 'waitsOrder'> {
  const wasPublished = topic.wasPublished || topicShelf(to, false) === 'board'
  const shelf = topicShelf(to, wasPublished)
  return { wasPublished, shelf, shelfOrder: shelf === 'board' ? order : now, waitsFor: topicWaits(to, { supports: topic.isSupportReached, roundRunOut: false }), waitsOrder: order }
}

type Settled = Pick<TopicDocument, 'clock' | 'calendarEdition'>

/**
 * The built-in years need no trip; only a limit that runs beyond them asks for the years that were published since. What was counted by an older
 * edition is counted again by the clock (`settle-clocks.ts`).
 */
async function settleClock({ clock, calendarEdition, doneAt, reviews }: TopicDocument, effect: TopicClockEffect, now: number, calendars: CalendarPort): Promise<Settled> {
  if (effect === 'keep') return { clock, calendarEdition }
  const done = { at: doneAt?.getTime() ?? null, reviews }
  const within = (calendar: typeof HUANGSHI_CALENDAR) => topicClockAfter(effect, null, now, calendar, done)
  const builtIn = within(HUANGSHI_CALENDAR)
  if (builtIn?.dueAt !== null) return { clock: toStoredClock(builtIn), calendarEdition: builtIn && 0 }
  const { calendar, edition } = await calendars.read()
  return { clock: toStoredClock(within(calendar)), calendarEdition: edition }
}
