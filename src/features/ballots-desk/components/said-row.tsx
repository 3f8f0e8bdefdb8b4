import { View } from '@tarojs/components'
import type { ClockTone } from '@/ui'
import { Button, ClockLabel, Pill } from '@/ui'
import './said-row.css'

interface SaidRowProps {
  id: string
  text: string
  meta: string
  state: { word: string; isOpen: boolean }
  clock?: { tone: ClockTone; text: string } | null
  reply: string | null
  act: { label: string; onTap: () => void } | null
}

/** What somebody said, where it stands, what was answered, and at most one act. */
export function SaidRow({ id, text, meta, state, clock, reply, act }: SaidRowProps) {
  return (
    <View id={id} className="said-row">
      <View className="said-row__text">{text}</View>
      <View className="meta">
        <View>{meta}</View>
        {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
      </View>
      <View className="stackable said-row__foot">
        <Pill tone={state.isOpen ? 'clock' : 'neutral'} icon={state.isOpen ? 'clock' : 'check-circle'}>
          {state.word}
        </Pill>
        {act && (
          <Button id={`${id}-answer`} kind="soft" onTap={act.onTap}>
            {act.label}
          </Button>
        )}
      </View>
      {reply && <View className="t2 f14 said-row__reply">{reply}</View>}
    </View>
  )
}
