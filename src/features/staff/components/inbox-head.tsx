import { View } from '@tarojs/components'
import { INBOX_WORDS } from '@/copy/staff'
import { Button, Pill } from '@/ui'

interface InboxHeadProps {
  placeName: string
  count: number
  hasMore: boolean
  overdue: number
  /** Set where the appointment covers several communities. */
  onChoosePlace?: () => void
  onFind: () => void
}

/** Which community, how many are read, how many are late. */
export function InboxHead({ placeName, count, hasMore, overdue, onChoosePlace, onFind }: InboxHeadProps) {
  return (
    <View className="stackable">
      <View className="row t2">
        <View>{placeName}</View>
        <View className="gap num">{INBOX_WORDS.loaded(count, hasMore)}</View>
        {overdue > 0 && (
          <View className="gap">
            <Pill tone="danger" icon="warning-circle" solid>
              {INBOX_WORDS.overdue(overdue)}
            </Pill>
          </View>
        )}
      </View>
      <View className="row">
        {onChoosePlace && (
          <Button id="inbox-place" kind="text" onTap={onChoosePlace}>
            {INBOX_WORDS.changePlace}
          </Button>
        )}
        <Button id="inbox-find" kind="text" onTap={onFind}>
          {INBOX_WORDS.find}
        </Button>
      </View>
    </View>
  )
}
