import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { PLAN_FORM_WORDS, STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { takeTopicStep, type TopicStepName } from '@/features/topics/api/topic-steps'
import { TopicBallots } from '@/features/ballots-desk/components/topic-ballots'
import { DeskBar } from '@/features/topics/components/desk-bar'
import { DeskView } from '@/features/topics/components/desk-view'
import { PlanForm } from '@/features/topics/components/plan-form'
import { useSimilarTopics } from '@/features/topics/hooks/use-similar-topics'
import { type TopicChange, useTopic } from '@/features/topics/hooks/use-topic'
import { DESK_STEPS, type DeskStep, deskSteps, type StepForm } from '@/features/topics/model/desk-steps'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openTopic } from '@/platform/navigation/navigate'
import type { Plan, TopicDetail } from '@/shared/contract/topics'
import { DECIDED_KINDS } from '@/shared/domain/topics/classification'
import { type TopicState, UNPUBLISHED_STATES } from '@/shared/domain/topics/topic-states'
import { Card, Cell, ErrorState, PageShell, Skeleton } from '@/ui'
import { DeskSheet } from './desk-sheet'

/** 议题办理: one topic for whoever screens it, judges an appeal, or was called. */
export default function TopicDeskPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const [step, setStep] = useState<DeskStep | null>(null)
  const { topic, error, reload, change } = useTopic(id, () => setStep(null))
  usePullDown(reload)
  const begin = (next: DeskStep) => {
    const form: StepForm = DESK_STEPS[next]
    if (topic && form.words === 'none' && !form.own) void change.run(() => takeTopicStep(next as TopicStepName, topic, {} as never), STEP_WORDS[next]!.done)
    else setStep(next)
  }
  return (
    <PageShell
      mode={mode}
      title={TOPIC_DESK_WORDS.title}
      demoText={topic?.isDemo ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      // Correcting is the form's own button.
      bottom={topic ? <DeskBar steps={deskSteps(topic).filter((one) => one !== 'correct')} isBusy={change.isBusy} onStep={begin} /> : null}
    >
      {topic && <Loaded topic={topic} change={change} step={step} onClose={() => setStep(null)} />}
      {!topic && !error && <Skeleton label={TOPIC_DESK_WORDS.loading} />}
      {!topic && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** Where a ballot is set up: after the rounds, and again where not enough people came, or the assembly decides. */
const COMES_TO_A_VOTE: readonly TopicState[] = ['DECIDING', 'INVALID_QUORUM', 'ESCALATED']
const HAS_BALLOT: readonly TopicState[] = [...COMES_TO_A_VOTE, 'PASSED', 'FAILED', 'OBJECTION']

interface LoadedProps {
  topic: TopicDetail
  change: TopicChange
  step: DeskStep | null
  onClose: () => void
}

function Loaded({ topic, change, step, onClose }: LoadedProps) {
  const similar = useSimilarTopics(topic.communityCode, topic.title).filter(({ id }) => id !== topic.id)
  const savePlan = (plan: Plan, explanation: string) =>
    topic.state === 'ANNOUNCED'
      ? change.run(() => takeTopicStep('correct', topic, { plan, explanation }), STEP_WORDS.correct!.done)
      : change.run(() => takeTopicStep('savePlan', topic, { plan }), PLAN_FORM_WORDS.saved)
  return (
    <>
      <DeskView topic={topic} now={readNow()} similar={similar} />
      {topic.desk && HAS_BALLOT.includes(topic.state) && <TopicBallots topicId={topic.id} communityCode={topic.communityCode} mayStart={COMES_TO_A_VOTE.includes(topic.state)} />}
      {mayWritePlan(topic) && <PlanForm key={topic.version} topic={topic} isBusy={change.isBusy} onSave={savePlan} />}
      {!UNPUBLISHED_STATES.includes(topic.state) && (
        <Card>
          <Cell id="topic-open" icon="eye" title={TOPIC_DESK_WORDS.open} onTap={() => openTopic(topic.id)} />
        </Card>
      )}
      {step && <DeskSheet key={step} step={step} topic={topic} similar={similar} change={change} onClose={onClose} />}
    </>
  )
}

/** Those who screen write it, from the classification on, and correct it while it is announced. */
function mayWritePlan({ state, kind, desk, actions }: TopicDetail): boolean {
  if (!desk || kind === null || !DECIDED_KINDS.includes(kind)) return false
  return state === 'CLASSIFIED' || (state === 'ANNOUNCED' && actions.includes('correct'))
}
