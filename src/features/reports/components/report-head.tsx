import { View } from '@tarojs/components'
import { categoryName } from '@/copy/reports-categories'
import { STATE_WORDS, type Reader } from '@/copy/reports-states'
import type { ReportSummary } from '@/shared/contract/reports'
import { formatReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { Pill, press } from '@/ui'
import { stateLook } from '../model/report-look'
import './report-head.css'

interface ReportHeadProps {
  report: ReportSummary
  reader: Reader
  onCopyNumber: () => void
}

/** Number, what it is, where it stands. */
export function ReportHead({ report, reader, onCopyNumber }: ReportHeadProps) {
  const look = stateLook(report.state, reader)
  return (
    <View className="report-head">
      <View id="report-number" className="muted f14 num report-head__number" {...press(onCopyNumber)}>
        {formatReceiptNumber(report.number)}
      </View>
      <View className="stackable">
        <View className="h-page">{categoryName(report.categoryCode)}</View>
        <Pill tone={look.tone} icon={look.icon}>
          {STATE_WORDS[reader][report.state]}
        </Pill>
      </View>
    </View>
  )
}
