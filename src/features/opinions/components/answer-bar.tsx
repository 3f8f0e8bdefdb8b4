import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ANSWER_WORDS, OPINIONS_WORDS } from '@/copy/opinions'
import { openIdentity } from '@/platform/navigation/navigate'
import type { Answer } from '@/shared/domain/topics/statements'
import { BottomBar, Button, Icon, type IconName, press } from '@/ui'
import './answer-bar.css'

/** Alike in size, weight and colour: nothing is suggested. The order is that of a row of seats, and the sign says it without a colour. */
const CHOICES: readonly [Answer, IconName][] = [
  ['disagree', 'x'],
  ['pass', 'caret-right'],
  ['agree', 'check'],
]

interface AnswerBarProps {
  isBusy: boolean
  onAnswer: (answer: Answer) => void
  /** Under the three. */
  children?: ReactNode
}

export function AnswerBar({ isBusy, onAnswer, children }: AnswerBarProps) {
  return (
    <BottomBar>
      <View className="answers">
        {CHOICES.map(([answer, icon]) => (
          <View key={answer} id={`answer-${answer}`} className="answers__one" {...press(() => onAnswer(answer), { isDisabled: isBusy })}>
            <Icon name={icon} size={24} />
            <View>{ANSWER_WORDS[answer]}</View>
          </View>
        ))}
      </View>
      {children && <View className="answers__under">{children}</View>}
    </BottomBar>
  )
}

/** Whoever has no phone bound reads along; answering begins with it. */
export function PhoneBar() {
  return (
    <BottomBar hint={OPINIONS_WORDS.needsPhone}>
      <Button id="opinions-to-phone" kind="ink" size="lg" block onTap={openIdentity}>
        {OPINIONS_WORDS.toPhone}
      </Button>
    </BottomBar>
  )
}
