import type { TopicDetail } from '@/shared/contract/topics'
import { SHELVE_REASONS } from '@/shared/domain/topics/reasons'
import type { TopicAction } from '@/shared/domain/topics/topic-states'

/** What an act asks for before it is done. `own`: a sheet of its own. */
export interface StepForm {
  words: 'none' | 'required' | 'optional'
  reasons?: readonly string[]
  asksUnit?: boolean
  /** Words are rules, one a line. */
  asksRules?: boolean
  own?: 'return' | 'merge' | 'classify' | 'takeUp' | 'plan'
}

const NEEDS_WORDS: StepForm = { words: 'required' }
const AT_ONCE: StepForm = { words: 'none' }

/** The acts of offices, the likely one of each state first. `askFix` lies in the sheet of `reject`. */
export const DESK_STEPS = {
  admit: AT_ONCE,
  restore: NEEDS_WORDS,
  uphold: NEEDS_WORDS,
  propose: { words: 'none', own: 'takeUp' },
  reject: { words: 'none', own: 'return' },
  classify: { words: 'none', own: 'classify' },
  finishInstant: NEEDS_WORDS,
  whistle: { words: 'required', asksUnit: true },
  announce: AT_ONCE,
  takeOn: NEEDS_WORDS,
  handBack: NEEDS_WORDS,
  progress: NEEDS_WORDS,
  resume: AT_ONCE,
  openReview: AT_ONCE,
  plan: { words: 'required', asksUnit: true },
  adopt: { words: 'required', asksRules: true },
  needNoRule: NEEDS_WORDS,
  complete: NEEDS_WORDS,
  suspend: NEEDS_WORDS,
  conclude: AT_ONCE,
  noConsensus: NEEDS_WORDS,
  nextRound: AT_ONCE,
  escalate: NEEDS_WORDS,
  correct: { words: 'required', own: 'plan' },
  extendRound: NEEDS_WORDS,
  merge: { words: 'none', own: 'merge' },
  shelve: { words: 'optional', reasons: SHELVE_REASONS },
  discard: NEEDS_WORDS,
} as const satisfies Partial<Record<TopicAction, StepForm>>
export type DeskStep = keyof typeof DESK_STEPS

/** Pure. What this office could do now, the likely one first. */
export function deskSteps({ actions }: Pick<TopicDetail, 'actions'>): DeskStep[] {
  return (Object.keys(DESK_STEPS) as DeskStep[]).filter((step) => (actions as readonly string[]).includes(step))
}

/** Pure. The rules of a covenant as they were typed: one a line. */
export function rulesOf(words: string): string[] {
  return words.split('\n').map((line) => line.trim()).filter(Boolean)
}
