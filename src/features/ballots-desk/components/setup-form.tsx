import { View } from '@tarojs/components'
import { BALLOT_DESK_WORDS, ELECTORATE_WORDS, KIND_WORDS, SETUP_WORDS } from '@/copy/ballots-desk'
import { errorSentence } from '@/copy/errors'
import { now as readNow } from '@/platform/clock'
import type { BallotDraft } from '@/shared/contract/ballots-desk'
import { type Electorate, KEYED_BY } from '@/shared/domain/ballots/electorate'
import { Card, Cell, Chip, Note, OptionRow, Section, Switch } from '@/ui'
import type { Setup } from '../hooks/use-setup'
import { withTeller } from '../model/setup-draft'
import { RulesCard } from './rules-card'
import { SetupSummary } from './setup-summary'
import { SetupTimes } from './setup-times'
import './setup-form.css'

interface SetupFormProps {
  offer: BallotDraft
  form: Setup
  onAppoint: () => void
}

/** Two of them, who do not organise. */
const TELLERS = 2

/** Everything is chosen from what can be: options are those of the announcement, days those that the rules allow. */
export function SetupForm({ offer, form, onAppoint }: SetupFormProps) {
  const { draft, change, error } = form
  const now = readNow()
  return (
    <View>
      <View className="stackable muted f13">
        <View>{offer.scope.name}</View>
        {form.isKept && <View>{SETUP_WORDS.kept}</View>}
      </View>
      <View className="h-page setup-form__title">{offer.title}</View>
      {offer.isConsultation && (
        <Note icon="info" tone="info">
          {BALLOT_DESK_WORDS.consultation}
        </Note>
      )}
      {error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(error.code, { fields: error.fields, now })}
        </Note>
      )}
      <Matter offer={offer} form={form} />
      <Section title={SETUP_WORDS.electorate}>
        {offer.electorates.map(({ electorate, keys }) => (
          <Electorates key={electorate} electorate={electorate as Electorate} keys={keys} form={form} />
        ))}
      </Section>
      <Section title={SETUP_WORDS.rules}>
        <RulesCard rules={offer.rules} help={SETUP_WORDS.rulesHelp} />
        {offer.rules.engine === 'council' && (
          <Card>
            <Cell icon="warning-circle" title={SETUP_WORDS.special} detail={SETUP_WORDS.specialHelp} end={<Switch id="setup-special" on={draft.isSpecial} label={SETUP_WORDS.special} onChange={(isSpecial) => change({ isSpecial })} />} />
          </Card>
        )}
      </Section>
      <Section title={SETUP_WORDS.tellers}>
        {offer.tellers.length < TELLERS && (
          <Note icon="warning-circle" tone="clock" action={{ id: 'setup-appoint', label: SETUP_WORDS.appoint, onTap: onAppoint }}>
            {SETUP_WORDS.fewTellers}
          </Note>
        )}
        <Card>
          <View className="muted f13">{SETUP_WORDS.tellersHelp}</View>
          <View className="wrap">
            {offer.tellers.map(({ personId, name }, index) => (
              <Chip key={personId} id={`teller-${index}`} icon="user" label={name} on={draft.tellers.includes(personId)} onTap={() => change({ tellers: withTeller(draft.tellers, personId) })} />
            ))}
          </View>
        </Card>
      </Section>
      <SetupTimes offer={offer} form={form} now={now} />
      <SetupSummary offer={offer} draft={draft} now={now} />
    </View>
  )
}

function Matter({ offer, form }: { offer: BallotDraft; form: Setup }) {
  return (
    <Section title={SETUP_WORDS.options}>
      <Card>
        <View className="muted f13">{SETUP_WORDS.noChoice}</View>
        {offer.options.map(({ title, isStatusQuo }) => (
          <View key={title} className="setup-form__option">
            {isStatusQuo && !title ? SETUP_WORDS.statusQuo : title}
          </View>
        ))}
      </Card>
      {offer.kinds.map((kind) => (
        <View key={kind} className="setup-form__row">
          <OptionRow id={`setup-kind-${kind}`} label={KIND_WORDS[kind].name} detail={KIND_WORDS[kind].help} chosen={form.draft.kind === kind} onTap={() => form.change({ kind })} />
        </View>
      ))}
    </Section>
  )
}

function Electorates({ electorate, keys, form }: { electorate: Electorate; keys: number | null; form: Setup }) {
  const { name, one } = ELECTORATE_WORDS[electorate]
  const counted = SETUP_WORDS.keys(keys, BALLOT_DESK_WORDS.unit(KEYED_BY[electorate] === 'household'))
  return (
    <View className="setup-form__row">
      <OptionRow id={`setup-electorate-${electorate}`} label={name} detail={`${one}，${counted}`} chosen={form.draft.electorate === electorate} onTap={() => form.change({ electorate })} />
    </View>
  )
}
