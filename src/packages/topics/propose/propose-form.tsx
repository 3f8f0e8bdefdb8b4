import { useState } from 'react'
import { SHELL_WORDS } from '@/copy/shell'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { ElderCheck, ElderProposeBar, ElderWhere } from '@/features/topics/components/elder-propose'
import { ElderSent } from '@/features/topics/components/elder-sent'
import { ProposeBar } from '@/features/topics/components/propose-bar'
import { CheckStep, WhatStep, WhereStep } from '@/features/topics/components/propose-steps'
import { StepHead } from '@/features/topics/components/step-head'
import { type Proposing, useProposal } from '@/features/topics/hooks/use-proposal'
import { useSimilarTopics } from '@/features/topics/hooks/use-similar-topics'
import { proposalProblems, type ProposeStep } from '@/features/topics/model/proposal-draft'
import { goBack, showTopic } from '@/platform/navigation/navigate'
import { useOnline } from '@/platform/network/use-online'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import type { TopicDetail } from '@/shared/contract/topics'
import { type DisplayMode, OfflineLine, PageShell, showToast } from '@/ui'

interface ProposeFormProps {
  mode: DisplayMode
  me: Me
  communityCode: string
}

const TITLES: Readonly<Record<'plain' | 'elder', Readonly<Record<ProposeStep, string>>>> = {
  plain: { 1: PROPOSE_WORDS.what, 2: PROPOSE_WORDS.where, 3: PROPOSE_WORDS.preview },
  elder: { 1: PROPOSE_WORDS.elderWhat, 2: PROPOSE_WORDS.elderWhere, 3: PROPOSE_WORDS.elderCheck },
}

/** The steps; every word stays on the phone until it is sent. */
export function ProposeForm({ mode, me, communityCode }: ProposeFormProps) {
  const [sent, setSent] = useState<TopicDetail | null>(null)
  const form = useProposal(me, communityCode, (topic) => {
    showToast(PROPOSE_WORDS.submitted, { tone: 'done' })
    if (mode.isElder) setSent(topic)
    else showTopic(topic.id)
  })
  const similar = useSimilarTopics(communityCode, form.draft.title)
  const isOnline = useOnline()
  const [step, setStep] = useState<ProposeStep>(1)
  const [isChecked, setChecked] = useState(false)
  const problems = proposalProblems(form.draft, step)
  const go = (next: ProposeStep) => {
    const isForward = next > step
    setChecked(isForward)
    if (isForward && Object.keys(problems).length > 0) return
    setChecked(false)
    setStep(next)
  }
  const submit = () => void form.send()
  const undone = () => {
    showToast(PROPOSE_WORDS.undone)
    form.again()
    setSent(null)
  }
  const shown = isChecked ? problems : {}
  const Bar = mode.isElder ? ElderProposeBar : ProposeBar
  return (
    <PageShell
      mode={mode}
      title={PROPOSE_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={() => (step === 1 ? goBack() : go((step - 1) as ProposeStep))}
      backLabel={SHELL_WORDS.back}
      bottom={sent ? null : <Bar form={form} step={step} hasSimilar={similar.length > 0} onStep={go} onSubmit={submit} />}
    >
      {!isOnline && <OfflineLine text={PROPOSE_WORDS.offline} />}
      {sent ? (
        <ElderSent topic={sent} onUndone={undone} />
      ) : (
        <>
          <StepHead step={step} title={TITLES[mode.isElder ? 'elder' : 'plain'][step]} isKept={form.isKept} />
          {step === 1 && <WhatStep form={form} problems={shown} similar={similar} />}
          {step > 1 && (mode.isElder ? <ElderStep form={form} step={step} /> : <PlainStep form={form} step={step} problems={shown} />)}
        </>
      )}
    </PageShell>
  )
}

function PlainStep({ form, step, problems }: { form: Proposing; step: ProposeStep; problems: ReturnType<typeof proposalProblems> }) {
  return step === 2 ? <WhereStep form={form} problems={problems} /> : <CheckStep form={form} />
}

function ElderStep({ form, step }: { form: Proposing; step: ProposeStep }) {
  return step === 2 ? <ElderWhere form={form} /> : <ElderCheck form={form} />
}
