import { View } from '@tarojs/components'
import { HOME_WORDS } from '@/copy/home'
import { INBOX_WORDS } from '@/copy/staff'
import { Button, Card, ClockLabel, Icon, Pill } from '@/ui'
import type { InboxRow } from '../model/inbox-row'
import './desk-card.css'

interface DeskCardProps {
  /** Null while it is not known. */
  count: number | null
  hasMore: boolean
  overdue: number
  /** The most urgent, to see before opening. */
  rows: readonly Pick<InboxRow, 'key' | 'kind' | 'title' | 'clock'>[]
  onOpen: () => void
}

/** On 首页, for staff: how much waits, and the way to the most urgent. */
export function DeskCard({ count, hasMore, overdue, rows, onOpen }: DeskCardProps) {
  return (
    <Card id="home-desk">
      <View className="t2">{HOME_WORDS.staffWaiting}</View>
      <View className="stackable">
        <View className="desk__count">
          <View className="num desk__number">{count ?? '–'}</View>
          <View>{hasMore ? HOME_WORDS.staffMore : HOME_WORDS.staffUnit}</View>
        </View>
        {overdue > 0 && (
          <Pill tone="danger" icon="warning-circle" solid>
            {INBOX_WORDS.overdue(overdue)}
          </Pill>
        )}
      </View>
      {rows.map((row) => (
        <View key={row.key} className="stackable desk__row">
          <View className="row grow">
            <View className="desk__kind">{row.kind}</View>
            <View>{row.title}</View>
          </View>
          {row.clock && <ClockLabel tone={row.clock.tone} text={row.clock.text} />}
        </View>
      ))}
      {count === 0 && (
        <View className="row t2 desk__row">
          <Icon name="check-circle" filled size={18} />
          <View className="gap">{HOME_WORDS.staffNone}</View>
        </View>
      )}
      <View className="desk__act">
        <Button id="home-open-inbox" kind={count ? 'primary' : 'line'} size="lg" block onTap={onOpen}>
          {count ? HOME_WORDS.staffStart : HOME_WORDS.staffOpen}
        </Button>
      </View>
    </Card>
  )
}
