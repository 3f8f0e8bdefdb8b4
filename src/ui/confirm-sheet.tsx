import { View } from '@tarojs/components'
import { Button } from './button'
import { Sheet } from './sheet'
import './question-sheet.css'

interface ConfirmSheetProps {
  open: boolean
  title: string
  /** In lines. */
  text: string
  /** The verb again, never 确定 (design 4.14). */
  confirm: string
  keep: string
  busyLabel?: string
  id: string
  /** `primary` where it can be taken back after all. */
  kind?: 'danger' | 'primary'
  onConfirm: () => void
  onClose: () => void
}

/** Asks once before something that cannot be taken back, or that many people feel. */
export function ConfirmSheet({ open, title, text, confirm, keep, busyLabel, id, kind = 'danger', onConfirm, onClose }: ConfirmSheetProps) {
  return (
    <Sheet open={open} title={title} closeLabel={keep} onClose={onClose}>
      <View className="question__text">{text}</View>
      <View className="question__acts">
        <Button id={id} kind={kind} size="lg" block busyLabel={busyLabel} onTap={onConfirm}>
          {confirm}
        </Button>
        <Button id={`${id}-keep`} kind="text" size="lg" block onTap={onClose}>
          {keep}
        </Button>
      </View>
    </Sheet>
  )
}
