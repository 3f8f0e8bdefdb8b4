import { View } from '@tarojs/components'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { classNames, UNSPOKEN } from '@/ui'
import { STEPS } from '../model/proposal-draft'
import './step-head.css'

interface StepHeadProps {
  step: number
  title: string
  isKept: boolean
}

/** Which step of how many, in words and as bars, and that nothing is lost (design 4.17). */
export function StepHead({ step, title, isKept }: StepHeadProps) {
  return (
    <View>
      <View className="stackable muted f13">
        <View>{PROPOSE_WORDS.step(step, STEPS)}</View>
        {isKept && <View>{PROPOSE_WORDS.kept}</View>}
      </View>
      <View className="step-head__bars" {...UNSPOKEN}>
        {Array.from({ length: STEPS }, (_, index) => (
          <View key={index} className={classNames('step-head__bar', index < step && 'step-head__bar--on')} />
        ))}
      </View>
      <View className="h-page step-head__title">{title}</View>
    </View>
  )
}
