import { View } from '@tarojs/components'
import { STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { BottomBar, Button } from '@/ui'
import type { DeskStep } from '../model/desk-steps'
import './desk-bar.css'

interface DeskBarProps {
  /** The likely one first. */
  steps: readonly DeskStep[]
  isBusy: boolean
  onStep: (step: DeskStep) => void
}

/** The likely act under the thumb, the others above it. */
export function DeskBar({ steps, isBusy, onStep }: DeskBarProps) {
  const [likely, ...others] = steps
  if (!likely) return <BottomBar hint={TOPIC_DESK_WORDS.nothing}>{null}</BottomBar>
  return (
    <BottomBar>
      {others.length > 0 && (
        <View className="desk-bar__others">
          {others.map((step) => (
            <View key={step} className="desk-bar__other">
              <Button id={`topic-step-${step}`} block onTap={() => onStep(step)}>
                {STEP_WORDS[step]!.verb}
              </Button>
            </View>
          ))}
        </View>
      )}
      <Button id={`topic-step-${likely}`} kind="primary" size="lg" block busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onTap={() => onStep(likely)}>
        {STEP_WORDS[likely]!.verb}
      </Button>
    </BottomBar>
  )
}
