import { momentWords, spanWords } from '@/copy/clock'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { topicReasonWords } from '@/copy/topics-reasons'
import type { TopicStep } from '@/shared/contract/topics'
import type { Instant } from '@/shared/domain/time'

export interface HistoryRow {
  id: string
  tone: 'here' | 'past'
  title: string
  meta: string
  text?: string
}

/** Pure. Every step, newest first: what, when, by which office, why, and how long the office took where it had a limit. */
export function historyRows(steps: readonly TopicStep[], now: Instant): HistoryRow[] {
  const rows = steps.map(({ at, action, as, reasonCode, explanation }, index): HistoryRow => {
    const by = as === null ? TOPIC_WORDS.byClock : TOPIC_WORDS.by[as]
    const took = tookToScreen(steps, index)
    const text = [reasonCode && topicReasonWords(reasonCode), explanation].filter(Boolean).join('。')
    return {
      id: String(index),
      tone: index === steps.length - 1 ? 'here' : 'past',
      title: TOPIC_WORDS.steps[action],
      meta: [momentWords(at, now), by, took && TOPIC_WORDS.officeTook(took, TOPIC_WORDS.screeningLimit)].filter(Boolean).join(' · '),
      ...(text ? { text } : {}),
    }
  })
  return rows.reverse()
}

/** How long it lay with those who screen, where this step answers it. */
function tookToScreen(steps: readonly TopicStep[], index: number): string | null {
  if (steps[index]!.as !== 'screener') return null
  const waiting = steps.slice(0, index).reverse().find(({ action }) => action !== 'flagOverdue')
  return waiting?.state === 'SCREENING' ? spanWords(steps[index]!.at - waiting.at) : null
}
