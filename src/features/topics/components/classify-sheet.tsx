import { View } from '@tarojs/components'
import { useState } from 'react'
import { BODY_WORDS, CLASSIFY_WORDS, KIND_WORDS, OWNERS_MATTER_WORDS, PROBLEM_WORDS, STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import type { TopicDetail } from '@/shared/contract/topics'
import { type Classification, classificationProblems, DECIDED_KINDS, DECISION_BODIES, isConsultation, OWNERS_MATTERS, type OwnersMatter, TOPIC_KINDS } from '@/shared/domain/topics/classification'
import { Button, Cell, Chip, Note, OptionRow, Section, Sheet, Switch } from '@/ui'
import './sheet-words.css'

interface ClassifySheetProps {
  topic: TopicDetail
  isBusy: boolean
  onConfirm: (classification: Classification) => void
  onClose: () => void
}

const MATTERS = Object.keys(OWNERS_MATTERS).map(Number) as OwnersMatter[]
type Choice = Omit<Classification, 'kind'> & { kind: Classification['kind'] | null }

/** 定级: which way it goes, and what the law does not let go together, said before it is sent. */
export function ClassifySheet({ topic, isBusy, onConfirm, onClose }: ClassifySheetProps) {
  const guess = (topic.desk?.ownersMatterGuess ?? null) as OwnersMatter | null
  const [choice, setChoice] = useState<Choice>({ kind: null, ownersMatter: guess, decidedBy: null, asksMoney: false, isCovenant: false })
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }))
  const { kind, ownersMatter, decidedBy } = choice
  const isDecided = kind !== null && DECIDED_KINDS.includes(kind)
  const chosen: Classification | null = kind === null ? null : { ...choice, kind, decidedBy: isDecided ? decidedBy : null }
  const problems = chosen ? classificationProblems(chosen) : []
  return (
    <Sheet open title={STEP_WORDS.classify!.title} closeLabel={TOPIC_DESK_WORDS.close} onClose={onClose}>
      <View className="t2 sheet-words">{STEP_WORDS.classify!.text}</View>
      <Section title={CLASSIFY_WORDS.kind}>
        {TOPIC_KINDS.map((one) => (
          <OptionRow key={one} id={`kind-${one}`} label={KIND_WORDS[one].name} detail={KIND_WORDS[one].detail} chosen={kind === one} onTap={() => change({ kind: one })} />
        ))}
      </Section>
      <Section title={CLASSIFY_WORDS.matter}>
        <View className="wrap">
          <Chip id="matter-none" label={CLASSIFY_WORDS.noMatter} on={ownersMatter === null} onTap={() => change({ ownersMatter: null })} />
          {MATTERS.map((item) => (
            <Chip key={item} id={`matter-${item}`} label={OWNERS_MATTER_WORDS[item] + (item === guess ? CLASSIFY_WORDS.guessed : '')} on={ownersMatter === item} onTap={() => change({ ownersMatter: item })} />
          ))}
        </View>
      </Section>
      {isDecided && (
        <Section title={CLASSIFY_WORDS.body}>
          <View className="wrap">
            {DECISION_BODIES.map((body) => (
              <Chip key={body} id={`body-${body}`} label={BODY_WORDS[body]} on={decidedBy === body} onTap={() => change({ decidedBy: body })} />
            ))}
          </View>
        </Section>
      )}
      <Cell title={CLASSIFY_WORDS.money} detail={CLASSIFY_WORDS.moneyHelp} end={<Switch id="classify-money" on={choice.asksMoney} label={CLASSIFY_WORDS.money} onChange={(asksMoney) => change({ asksMoney })} />} />
      <Cell title={CLASSIFY_WORDS.covenant} detail={CLASSIFY_WORDS.covenantHelp} end={<Switch id="classify-covenant" on={choice.isCovenant} label={CLASSIFY_WORDS.covenant} onChange={(isCovenant) => change({ isCovenant })} />} />
      {problems.map((problem) => (
        <Note key={problem} icon="warning-circle" tone="danger">
          {PROBLEM_WORDS[problem]}
        </Note>
      ))}
      {chosen && problems.length === 0 && isConsultation(chosen) && (
        <Note icon="info" tone="info">
          {CLASSIFY_WORDS.consultation}
        </Note>
      )}
      <Button id="step-confirm" kind="primary" size="lg" block disabled={!chosen || problems.length > 0} busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onTap={() => chosen && onConfirm(chosen)}>
        {chosen && problems.length === 0 ? CLASSIFY_WORDS.confirm(KIND_WORDS[chosen.kind].name) : CLASSIFY_WORDS.blocked}
      </Button>
    </Sheet>
  )
}
