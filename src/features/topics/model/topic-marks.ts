import { STAGE_WORDS } from '@/copy/topics-state-names'
import type { TopicStep } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { type Stage, STAGE_OF, STAGES, type TopicState } from '@/shared/domain/topics/topic-states'
import type { StageMark } from '@/ui'

/** Where a topic stopped before its end. */
const ENDED_EARLY: readonly TopicState[] = ['REJECTED', 'MERGED', 'EXPIRED', 'WITHDRAWN']

interface Standing extends Pick<TopicSummary, 'state' | 'stage'> {
  /** Its history, where it is known. */
  steps?: readonly TopicStep[]
}

/** Pure. The six words as they stand for one topic. `isMyTurn`: the one red seal. */
export function stageMarks(topic: Standing, isMyTurn: boolean, notes: Partial<Record<Stage, string>> = {}): StageMark[] {
  const stopped = stoppedAt(topic)
  const present = STAGES.indexOf(stopped ?? topic.stage)
  const here = isMyTurn ? 'mine' : 'here'
  return STAGES.map((stage, index) => {
    const state = index < present || (topic.state === 'ARCHIVED' && !stopped) ? 'past' : stopped ? 'ended' : index === present ? here : 'next'
    return { character: STAGE_WORDS[stage], state, note: notes[stage] }
  })
}

/** Pure. The stage at which it ended without coming to 约; null: it goes on, or came to its end. */
function stoppedAt({ state, stage, steps = [] }: Standing): Stage | null {
  if (ENDED_EARLY.includes(state)) return stage
  const last = steps.length > 1 ? steps[steps.length - 1] : undefined
  if (state !== 'ARCHIVED' || last?.action !== 'shelve') return null
  return STAGE_OF[steps[steps.length - 2]!.state]
}

/** Pure. When each stage was reached, of those that were. */
export function reachedAt(steps: readonly TopicStep[]): Partial<Record<Stage, number>> {
  const reached: Partial<Record<Stage, number>> = {}
  for (const { state, at } of steps) {
    const stage = STAGE_OF[state]
    reached[stage] = reached[stage] ?? at
  }
  return reached
}
