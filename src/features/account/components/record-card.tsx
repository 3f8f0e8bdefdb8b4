import { View } from '@tarojs/components'
import type { Instant } from '@/shared/domain/time'
import { Card } from '@/ui'
import type { ExportedRecord } from '../api/read-export'
import { recordLines } from '../model/record-lines'
import './record-card.css'

export function RecordCard({ record, now }: { record: ExportedRecord; now: Instant }) {
  return (
    <Card>
      {recordLines(record.data, now).map(({ label, value }) => (
        <View key={label} className="record-line">
          <View className="muted f13">{label}</View>
          <View className="record-line__value">{value}</View>
        </View>
      ))}
    </Card>
  )
}
