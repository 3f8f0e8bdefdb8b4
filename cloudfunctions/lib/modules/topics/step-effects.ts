import type { Duty } from '@/shared/domain/appointments'
import { noticeKind } from '@/shared/domain/messages/notice-kinds'
import type { TopicAction } from '@/shared/domain/topics/topic-states'
import type { TopicCapacity, TopicEffect as TableEffect } from '@/shared/domain/topics/topic-table'
import type { TopicStep } from '@/shared/domain/topics/topic-transition'
import type { Notice } from '../../kernel/ports'
import type { TopicDocument, TopicEffect, TopicEvent } from './topic-document'

/** The steps of residents are theirs, not acts of office. */
const RESIDENTS: readonly TopicCapacity[] = ['member', 'proposer']
/** Steps that happen by themselves with another one, and would only say it twice. */
const UNTOLD: readonly TopicAction[] = ['pass', 'draft', 'reachSupport']
/** Steps after which it is the proposer's turn. */
const WAITS_FOR_PROPOSER: readonly TopicAction[] = ['askFix', 'reject']
const DUTY: Partial<Readonly<Record<TableEffect, Duty>>> = { tellScreeners: 'intake', tellArbiters: 'lead' }

/** Pure. What follows from a step: the proposer hears of everything that others did, the table says who else. */
export function stepEffects(topic: TopicDocument, step: TopicStep, event: TopicEvent): TopicEffect[] {
  const { _id, proposerId, title } = topic
  const key = `topic:${_id}:${event.version}`
  const base = (name: string): Pick<Notice, 'kind' | 'values' | 'subject' | 'key'> => ({ key, kind: noticeKind(name), values: { about: title.text }, subject: { type: 'topic', id: _id } })
  const effects: TopicEffect[] = []
  if (proposerId && event.personId !== proposerId && !UNTOLD.includes(event.action)) {
    effects.push({ type: 'notice', notice: { ...base(`topic.${event.action}`), personId: proposerId, waitsForMe: WAITS_FOR_PROPOSER.includes(event.action), quiet: 'resident' } })
  }
  for (const effect of step.row.effects) {
    const duty = DUTY[effect]
    if (duty) effects.push({ type: 'dutyNotice', duty, notice: { ...base(`topic.${event.action}_here`), waitsForMe: true, quiet: 'staff' } })
    if (effect === 'tellSupporters' || effect === 'tellScope') effects.push({ type: 'supporterNotice', notice: { ...base(`topic.${event.action}`), waitsForMe: false, quiet: 'resident' } })
    if (effect === 'moveSupports' && topic.mergedInto) effects.push({ type: 'moveSupports', targetId: topic.mergedInto.id })
    if (effect === 'hold') effects.push({ type: 'hold', hold: wordsHold(topic, 'doubt') })
  }
  if (!RESIDENTS.includes(event.as)) effects.push({ type: 'act', act: actOf(topic, event, key) })
  return effects
}

function actOf({ _id, scopeCode, proposerId }: TopicDocument, { version, at, action, from, to, as, personId, reasonCode, explanation }: TopicEvent, key: string): (TopicEffect & { type: 'act' })['act'] {
  return {
    id: key,
    at: at.getTime(),
    actorId: personId,
    capacities: personId === null ? [] : [as],
    action: `topics.${action}`,
    subject: { type: 'topic', id: _id },
    placeCode: scopeCode,
    reasonCode,
    ownerId: proposerId,
    fact: { topicId: _id, version, at, action, from, to, as, reasonCode, explanation },
  }
}

const EXCERPT = 80

/** Pure. The words as they were proposed in this version, for a person to decide about. */
export function wordsHold({ _id, version, proposerId, scopeCode, title, wish }: Pick<TopicDocument, '_id' | 'version' | 'proposerId' | 'scopeCode' | 'title' | 'wish'>, cause: 'doubt' | 'unchecked'): (TopicEffect & { type: 'hold' })['hold'] {
  const excerpt = [...[title.text, ...(wish ? [wish.text] : [])].join('，')].slice(0, EXCERPT).join('')
  return { kind: 'topic-words', id: `${_id}:${version}`, authorId: proposerId ?? '', placeCode: scopeCode, subject: { type: 'topic', id: _id }, cause, label: title.label, excerpt }
}
