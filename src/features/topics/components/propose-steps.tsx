import { View } from '@tarojs/components'
import { useState } from 'react'
import { BEHALF_WORDS } from '@/copy/topics-board'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { STAGE_WORDS } from '@/copy/topics-state-names'
import { BEHALF_KINDS, MAX_TOPIC_TITLE, MAX_TOPIC_WISH } from '@/shared/domain/topics/proposing'
import { STAGES } from '@/shared/domain/topics/topic-states'
import { Card, Cell, Chip, Note, OptionRow, Section, Sheet, StageRow, Switch, TextField, Timeline } from '@/ui'
import type { Proposing } from '../hooks/use-proposal'
import { type useSimilarTopics } from '../hooks/use-similar-topics'
import type { ProposalProblems } from '../model/proposal-draft'
import { buildingChoice } from '../model/scope-choices'
import { SimilarTopics } from './similar-topics'
import './propose-steps.css'

interface StepProps {
  form: Proposing
  problems: ProposalProblems
}

/** 什么事: one sentence, and who said it before. */
export function WhatStep({ form: { draft, change }, problems, similar }: StepProps & { similar: ReturnType<typeof useSimilarTopics> }) {
  return (
    <View>
      <Card>
        <TextField
          id="propose-title"
          label={PROPOSE_WORDS.whatField}
          placeholder={PROPOSE_WORDS.whatPlaceholder}
          help={PROPOSE_WORDS.voice}
          value={draft.title}
          max={MAX_TOPIC_TITLE}
          multiline
          error={problems.title}
          onChange={(title) => change({ title })}
        />
      </Card>
      <SimilarTopics topics={similar} />
    </View>
  )
}

/** 关系到谁, 想怎么办, and whose words they are. */
export function WhereStep({ form, problems }: StepProps) {
  const { draft, change, isRiderOnly, isScreener } = form
  const isElders = draft.behalfKind === 'elder'
  return (
    <View>
      <ScopeChips form={form} />
      {isRiderOnly && (
        <Note icon="moped" tone="info">
          {PROPOSE_WORDS.ridersOnly}
        </Note>
      )}
      <Card>
        <TextField id="propose-wish" label={PROPOSE_WORDS.wish} placeholder={PROPOSE_WORDS.wishPlaceholder} value={draft.wish} max={MAX_TOPIC_WISH} multiline error={problems.wish} onChange={(wish) => change({ wish })} />
      </Card>
      <Card>
        <Cell
          icon="users"
          title={PROPOSE_WORDS.behalfElder}
          detail={PROPOSE_WORDS.behalfElderHelp}
          end={<Switch id="propose-elder" on={isElders} label={PROPOSE_WORDS.behalfElder} onChange={(on) => change({ behalfKind: on ? 'elder' : null })} />}
        />
        {isElders && (
          <TextField id="propose-elder-name" label={PROPOSE_WORDS.elderName} help={PROPOSE_WORDS.elderNameHelp} value={draft.behalfName} max={20} error={problems.behalfName} onChange={(behalfName) => change({ behalfName })} />
        )}
      </Card>
      {isScreener && !isElders && (
        <Section title={PROPOSE_WORDS.behalfOffice}>
          <View className="wrap">
            <Chip id="propose-self" label={PROPOSE_WORDS.self} on={draft.behalfKind === null} onTap={() => change({ behalfKind: null })} />
            {BEHALF_KINDS.filter((kind) => kind !== 'elder').map((kind) => (
              <Chip key={kind} id={`propose-${kind}`} label={BEHALF_WORDS[kind]} on={draft.behalfKind === kind} onTap={() => change({ behalfKind: kind })} />
            ))}
          </View>
        </Section>
      )}
    </View>
  )
}

/** From the door outwards; what lies elsewhere behind one more tap. */
function ScopeChips({ form }: { form: Proposing }) {
  const { draft, change, choices, chosen, buildings, isRiderOnly } = form
  const [isOpen, setOpen] = useState(false)
  const others = buildings.filter(({ code }) => !choices.some((choice) => choice.code === code))
  const isElsewhere = !choices.some(({ code }) => code === chosen.code)
  return (
    <>
      <View className="wrap">
        {choices.map(({ code, label }) => (
          <Chip key={code ?? 'all'} id={`scope-${code ?? 'all'}`} label={label} on={chosen.code === code} onTap={() => change({ scopeCode: code })} />
        ))}
        {others.length > 0 && <Chip id="scope-other" label={isElsewhere ? chosen.label : PROPOSE_WORDS.otherBuilding} on={isElsewhere} onTap={() => setOpen(true)} />}
        <Chip id="propose-riders" icon="moped" label={PROPOSE_WORDS.riders} on={draft.concernsRiders} onTap={() => change({ concernsRiders: isRiderOnly || !draft.concernsRiders })} />
      </View>
      <View className="muted f13 propose-steps__help">{PROPOSE_WORDS.whereHelp}</View>
      <Sheet open={isOpen} title={PROPOSE_WORDS.otherBuildingTitle} closeLabel={PROPOSE_WORDS.previous} onClose={() => setOpen(false)}>
        {others.map((building) => (
          <OptionRow
            key={building.code}
            id={`scope-${building.code}`}
            label={buildingChoice(building).label}
            chosen={chosen.code === building.code}
            onTap={() => {
              change({ scopeCode: building.code })
              setOpen(false)
            }}
          />
        ))}
      </Sheet>
    </>
  )
}

/** 别人看到的样子, and what follows with its limits. */
export function CheckStep({ form }: { form: Proposing }) {
  const { draft, chosen, needed } = form
  const marks = STAGES.map((stage, index) => ({ character: STAGE_WORDS[stage], state: index === 0 ? ('here' as const) : ('next' as const) }))
  return (
    <View>
      <Card>
        <View className="stackable">
          <StageRow marks={marks} label={PROPOSE_WORDS.afterScreening} />
          <View className="muted f13">{PROPOSE_WORDS.afterScreening}</View>
        </View>
        <View className="h-card propose-steps__title">{draft.title.trim()}</View>
        <View className="meta">
          <View>{chosen.label}</View>
          {draft.concernsRiders && <View>{PROPOSE_WORDS.riders}</View>}
          {draft.behalfKind && <View>{`${PROPOSE_WORDS.behalfOffice}：${BEHALF_WORDS[draft.behalfKind]}`}</View>}
        </View>
        {draft.wish.trim() && <View className="t2 propose-steps__title">{draft.wish.trim()}</View>}
      </Card>
      <Section title={PROPOSE_WORDS.after}>
        <Card>
          <Timeline
            items={[
              { id: 'words', tone: 'next', title: PROPOSE_WORDS.afterWords, meta: PROPOSE_WORDS.afterWordsMeta },
              { id: 'screen', tone: 'next', title: PROPOSE_WORDS.afterScreen, meta: PROPOSE_WORDS.afterScreenMeta },
              { id: 'support', tone: 'next', title: PROPOSE_WORDS.afterSupport(needed), meta: PROPOSE_WORDS.afterSupportMeta },
            ]}
          />
        </Card>
      </Section>
    </View>
  )
}
