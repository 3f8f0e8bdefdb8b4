import { STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { takeTopicStep, type TopicStepName } from '@/features/topics/api/topic-steps'
import { ClassifySheet } from '@/features/topics/components/classify-sheet'
import { MergeSheet } from '@/features/topics/components/merge-sheet'
import { ReturnSheet } from '@/features/topics/components/return-sheet'
import { SaySheet } from '@/features/topics/components/say-sheet'
import { StepSheet } from '@/features/topics/components/step-sheet'
import type { TopicChange } from '@/features/topics/hooks/use-topic'
import type { DeskStep } from '@/features/topics/model/desk-steps'
import type { TopicDetail } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'

interface DeskSheetProps {
  step: DeskStep
  topic: TopicDetail
  similar: readonly TopicSummary[]
  change: TopicChange
  onClose: () => void
}

/** What the act asks for, and the act. Four have a sheet of their own. */
export function DeskSheet({ step, topic, similar, change, onClose }: DeskSheetProps) {
  const { isBusy } = change
  const { verb, title, text, done } = STEP_WORDS[step]!
  const shared = { isBusy, onClose }
  if (step === 'reject') return <ReturnSheet {...shared} onConfirm={({ step: name, ...input }) => void change.run(() => takeTopicStep(name, topic, input as never), done)} />
  if (step === 'merge') return <MergeSheet {...shared} topic={topic} similar={similar} onConfirm={(targetId, explanation) => void change.run(() => takeTopicStep('merge', topic, { targetId, ...(explanation ? { explanation } : {}) }), done)} />
  if (step === 'classify') return <ClassifySheet {...shared} topic={topic} onConfirm={(classification) => void change.run(() => takeTopicStep('classify', topic, classification), done)} />
  if (step === 'propose') {
    const takeUp = (words: string, wish: string | undefined) => void change.run(() => takeTopicStep('takeUp', topic, { scopeCode: topic.scope.code, title: words, ...(wish ? { wish } : {}) }), done)
    return <SaySheet open topic={topic} title={title} text={text} confirm={verb} busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onConfirm={takeUp} onClose={onClose} />
  }
  return <StepSheet {...shared} step={step} onConfirm={(input) => void change.run(() => takeTopicStep(step as TopicStepName, topic, input as never), done)} />
}
