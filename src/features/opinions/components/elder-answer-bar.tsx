import { View } from '@tarojs/components'
import { useState } from 'react'
import { HOME_WORDS } from '@/copy/home'
import { ANSWER_WORDS, ELDER_ANSWER_WORDS as WORDS } from '@/copy/opinions'
import { callPhone } from '@/platform/call-phone'
import { speak } from '@/platform/speech/speech'
import type { Answer } from '@/shared/domain/topics/statements'
import { Button, ConfirmSheet } from '@/ui'
import { AnswerBar } from './answer-bar'

interface ElderAnswerBarProps {
  /** What is answered. */
  text: string
  isBusy: boolean
  onAnswer: (answer: Answer) => void
}

/** Elder mode: the choice is read back before it counts, and a person is one tap away. Taking back stands on the toast, which stays until it is tapped. */
export function ElderAnswerBar({ text, isBusy, onAnswer }: ElderAnswerBarProps) {
  const [chosen, setChosen] = useState<Answer | null>(null)
  const choose = (answer: Answer) => {
    setChosen(answer)
    speak(WORDS.spoken(ANSWER_WORDS[answer], text))
  }
  const sure = () => {
    if (chosen) onAnswer(chosen)
    setChosen(null)
  }
  const word = chosen ? ANSWER_WORDS[chosen] : ''
  return (
    <View>
      <AnswerBar isBusy={isBusy} onAnswer={choose}>
        <Button id="opinions-ask-help" kind="line" size="lg" icon="phone" block onTap={() => void callPhone(HOME_WORDS.callNumber)}>
          {WORDS.askHelp}
        </Button>
      </AnswerBar>
      <ConfirmSheet open={chosen !== null} title={WORDS.title(word)} text={WORDS.text(text)} confirm={WORDS.confirm(word)} keep={WORDS.keep} id="answer-sure" kind="primary" onConfirm={sure} onClose={() => setChosen(null)} />
    </View>
  )
}
