import { View } from '@tarojs/components'
import { INBOX_WORDS } from '@/copy/staff'
import { Button, Card, ClockLabel, Pair, Photo, press } from '@/ui'
import type { InboxRow } from '../model/inbox-row'
import './inbox-row-card.css'

interface InboxRowCardProps {
  row: InboxRow
  /** The first by the clock: shows where to start. */
  isFirst: boolean
}

/** Kind and clock, title, the one fact, two verbs. */
export function InboxRowCard({ row, isFirst }: InboxRowCardProps) {
  return (
    <Card>
      <View id={`queue-open-${row.key}`} {...press(row.onOpen, { label: INBOX_WORDS.rowLabel(row.kind, row.title) })}>
        <View className="stackable">
          <View className="f14 strong">{row.kind}</View>
          {row.clock && <ClockLabel tone={row.clock.tone} text={row.clock.text} />}
        </View>
        <View className="inbox-row">
          <View className="grow">
            <View className="h-card">{row.title}</View>
            <View className="t2 f14">{row.fact}</View>
          </View>
          {row.photo && (
            <View className="gap">
              <Photo size="thumb" url={row.photo.url} alt={row.photo.alt} />
            </View>
          )}
        </View>
      </View>
      <View className="inbox-row__acts">
        <Pair>
          <Button id={row.likely.id} kind={isFirst ? 'primary' : 'ink'} block busyLabel={row.likely.busyLabel} onTap={row.likely.onTap}>
            {row.likely.label}
          </Button>
          <Button id={row.other.id} block onTap={row.other.onTap}>
            {row.other.label}
          </Button>
        </Pair>
      </View>
    </Card>
  )
}
