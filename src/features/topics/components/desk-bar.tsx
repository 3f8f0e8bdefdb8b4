import { STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { ActBar } from '@/ui'
import type { DeskStep } from '../model/desk-steps'

interface DeskBarProps {
  /** The likely one first. */
  steps: readonly DeskStep[]
  isBusy: boolean
  onStep: (step: DeskStep) => void
}

/** The acts of an office on one topic. */
export function DeskBar({ steps, isBusy, onStep }: DeskBarProps) {
  const acts = steps.map((step) => ({ id: `topic-step-${step}`, label: STEP_WORDS[step]!.verb, onTap: () => onStep(step) }))
  return <ActBar acts={acts} nothing={TOPIC_DESK_WORDS.nothing} busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} />
}
