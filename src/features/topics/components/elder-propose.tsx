import { View } from '@tarojs/components'
import { HOME_WORDS } from '@/copy/home'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { callPhone } from '@/platform/call-phone'
import { goBack } from '@/platform/navigation/navigate'
import { canSpeak, speak } from '@/platform/speech/speech'
import { BottomBar, Button, Card, OptionRow, Pair } from '@/ui'
import type { Proposing } from '../hooks/use-proposal'
import type { ProposeStep } from '../model/proposal-draft'
import { leftWords, ProposeFailure, SubmitButton } from './propose-bar'
import './elder-propose.css'

/** Elder mode, second question: whom it concerns, one row each. */
export function ElderWhere({ form: { choices, chosen, change } }: { form: Proposing }) {
  return (
    <View>
      {choices.map(({ code, label }) => (
        <OptionRow key={code ?? 'all'} id={`scope-${code ?? 'all'}`} label={label} chosen={chosen.code === code} onTap={() => change({ scopeCode: code })} />
      ))}
    </View>
  )
}

/** Elder mode, last question: is this what you meant? Read back in the person's own words. */
export function ElderCheck({ form }: { form: Proposing }) {
  const spoken = spokenOf(form)
  return (
    <View>
      <Card outlined>
        <View className="h-card">{form.draft.title.trim()}</View>
        <View className="t2">{form.chosen.label}</View>
      </Card>
      {canSpeak() && (
        <View className="elder-propose__read">
          <Button id="propose-read-aloud" icon="speaker-high" size="lg" block onTap={() => speak(spoken)}>
            {PROPOSE_WORDS.readAloud}
          </Button>
        </View>
      )}
      <View className="t2">{PROPOSE_WORDS.elderNote}</View>
    </View>
  )
}

interface ElderBarProps {
  form: Proposing
  step: ProposeStep
  onStep: (step: ProposeStep) => void
  onSubmit: () => void
}

/** Forward, back, later, and a person to ask. */
export function ElderProposeBar({ form, step, onStep, onSubmit }: ElderBarProps) {
  return (
    <BottomBar hint={step === 3 ? leftWords(form) : undefined}>
      <ProposeFailure error={form.error} />
      {step === 3 ? (
        <SubmitButton form={form} label={PROPOSE_WORDS.elderYes} onSubmit={onSubmit} />
      ) : (
        <Button id="propose-next" kind="ink" size="xl" block onTap={() => onStep(step === 1 ? 2 : 3)}>
          {PROPOSE_WORDS.next}
        </Button>
      )}
      <View className="elder-propose__row">
        <Pair>
          {step === 3 ? (
            <Button id="propose-again" kind="line" size="lg" block onTap={() => onStep(1)}>
              {PROPOSE_WORDS.elderAgain}
            </Button>
          ) : (
            <Button id="propose-later" kind="line" size="lg" block onTap={goBack}>
              {PROPOSE_WORDS.later}
            </Button>
          )}
          <Button id="propose-ask-help" kind="line" size="lg" icon="phone" block onTap={() => void callPhone(HOME_WORDS.callNumber)}>
            {PROPOSE_WORDS.askHelp}
          </Button>
        </Pair>
      </View>
    </BottomBar>
  )
}

function spokenOf({ draft, chosen }: Proposing): string {
  return PROPOSE_WORDS.spoken(draft.title.trim(), chosen.label)
}
