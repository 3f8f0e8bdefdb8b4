import { View } from '@tarojs/components'
import { BottomBar } from './bottom-bar'
import { Button } from './button'
import './act-bar.css'

export interface BarAct {
  id: string
  label: string
  /** Nobody waits for it: it can be done, and need not be. */
  isMinor?: boolean
  onTap: () => void
}

interface ActBarProps {
  /** The likely one first. */
  acts: readonly BarAct[]
  /** Where nothing waits for the reader. */
  nothing: string
  /** While the likely one works. */
  busyLabel?: string
}

/** The act that waits under the thumb, the others above it; none is red where nothing waits. */
export function ActBar({ acts, nothing, busyLabel }: ActBarProps) {
  const [first] = acts
  const likely = first && !first.isMinor ? first : null
  const others = likely ? acts.slice(1) : acts
  return (
    <BottomBar hint={likely ? undefined : nothing}>
      {others.length > 0 && (
        <View className="act-bar__others">
          {others.map(({ id, label, onTap }) => (
            <View key={id} className="act-bar__other">
              <Button id={id} block onTap={onTap}>
                {label}
              </Button>
            </View>
          ))}
        </View>
      )}
      {likely && (
        <Button id={likely.id} kind="primary" size="lg" block busyLabel={busyLabel} onTap={likely.onTap}>
          {likely.label}
        </Button>
      )}
    </BottomBar>
  )
}
