import { View } from '@tarojs/components'
import { useState } from 'react'
import { PLAN_FORM_WORDS, STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { BEARER_WORDS } from '@/copy/topics-detail'
import { readStored, removeStored, writeStored } from '@/platform/storage/storage'
import { MAX_BACKGROUND, MAX_EXPLANATION, MAX_OPTION, MAX_OPTIONS, type Plan, type TopicDetail } from '@/shared/contract/topics'
import { BEARERS } from '@/shared/domain/topics/health-check'
import { Button, Card, Chip, Section, TextField } from '@/ui'
import { PlanDraft, planDraftOf, planProblems, toPlan } from '../model/plan-draft'

interface PlanFormProps {
  topic: TopicDetail
  isBusy: boolean
  /** `explanation`: why it is changed, where it is announced already. */
  onSave: (plan: Plan, explanation: string) => Promise<unknown>
}

/** What will be announced, or is corrected: kept on this phone while it is written, and on the server once it is saved. */
export function PlanForm({ topic, isBusy, onSave }: PlanFormProps) {
  const key = `topics.plan.${topic.id}.${topic.version}`
  const [draft, setDraft] = useState<PlanDraft>(() => readStored(key, PlanDraft) ?? planDraftOf(topic.plan))
  const [why, setWhy] = useState('')
  const isCorrection = topic.state === 'ANNOUNCED'
  const problems = planProblems(draft)
  const change = (part: Partial<PlanDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    writeStored(key, next)
  }
  const save = () => {
    if (Object.keys(problems).length > 0 || (isCorrection && why.trim() === '')) return
    void onSave(toPlan(draft), why.trim()).then(() => removeStored(key))
  }
  return (
    <Section title={PLAN_FORM_WORDS.title}>
      <Card>
        <View className="t2 f14">{isCorrection ? STEP_WORDS.correct!.text : PLAN_FORM_WORDS.help}</View>
        <TextField id="plan-background" label={PLAN_FORM_WORDS.background} value={draft.background} max={MAX_BACKGROUND} multiline onChange={(background) => change({ background })} />
        <Options options={draft.options} onChange={(options) => change({ options })} />
        <TextField id="plan-cost" label={PLAN_FORM_WORDS.cost} value={draft.cost} max={12} error={problems.cost} onChange={(cost) => change({ cost })} />
        <View className="muted f14">{PLAN_FORM_WORDS.bearers}</View>
        <View className="wrap">
          {BEARERS.map((bearer) => {
            const isOn = draft.costBearers.includes(bearer)
            return <Chip key={bearer} id={`bearer-${bearer}`} label={BEARER_WORDS[bearer]} on={isOn} onTap={() => change({ costBearers: isOn ? draft.costBearers.filter((one) => one !== bearer) : [...draft.costBearers, bearer] })} />
          })}
        </View>
        <TextField id="plan-harm" label={PLAN_FORM_WORDS.harm} help={PLAN_FORM_WORDS.harmHelp} value={draft.harm} max={MAX_EXPLANATION} multiline onChange={(harm) => change({ harm })} />
        <TextField id="plan-offline" label={PLAN_FORM_WORDS.offline} help={PLAN_FORM_WORDS.offlineHelp} value={draft.offlineRoute} max={MAX_EXPLANATION} multiline onChange={(offlineRoute) => change({ offlineRoute })} />
        <TextField id="plan-phone" label={PLAN_FORM_WORDS.phone} value={draft.contactPhone} max={13} error={problems.contactPhone} onChange={(contactPhone) => change({ contactPhone })} />
        {isCorrection && <TextField id="plan-why" label={STEP_WORDS.correct!.field!} value={why} max={MAX_EXPLANATION} multiline onChange={setWhy} />}
        <Button id="plan-save" kind={isCorrection ? 'ink' : 'soft'} size="lg" block busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onTap={save}>
          {isCorrection ? STEP_WORDS.correct!.verb : PLAN_FORM_WORDS.save}
        </Button>
      </Card>
    </Section>
  )
}

/** What residents choose from; keeping things as they are comes by itself, last. */
function Options({ options, onChange }: { options: readonly string[]; onChange: (options: string[]) => void }) {
  return (
    <View>
      {options.map((title, index) => (
        <TextField key={index} id={`plan-option-${index}`} label={PLAN_FORM_WORDS.option(index + 1)} value={title} max={MAX_OPTION} onChange={(next) => onChange(options.map((one, place) => (place === index ? next : one)))} />
      ))}
      <View className="muted f13">{PLAN_FORM_WORDS.statusQuo}</View>
      {options.length < MAX_OPTIONS - 1 && (
        <Button id="plan-add-option" kind="text" icon="plus" onTap={() => onChange([...options, ''])}>
          {PLAN_FORM_WORDS.addOption}
        </Button>
      )}
    </View>
  )
}
