import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import { DETAIL_WORDS } from '@/copy/reports-detail'
import { previewPhoto } from '@/platform/camera/preview-photo'
import { copyText } from '@/platform/clipboard/copy-text'
import type { ReportDetail } from '@/shared/contract/reports'
import { Card, Section, showToast, Timeline } from '@/ui'
import { useNow } from '../hooks/use-now'
import { timelineItems } from '../model/timeline-items'
import { HandleClockCard } from './handle-clock-card'
import { HandlePhotos } from './handle-photos'
import { HandlePlaceCard } from './handle-place-card'
import { ReportHead } from './report-head'

/** One report as those who handle it see it: official words, limits, evidence, place, what happened. */
export function HandleView({ report, map }: { report: ReportDetail; map?: ReactNode }) {
  const now = useNow()
  const copy = () => void copyText(report.number).then((isCopied) => isCopied && showToast(DETAIL_WORDS.copied))
  return (
    <View>
      <ReportHead report={report} reader="staff" onCopyNumber={copy} />
      <HandleClockCard report={report} now={now} />
      <HandlePhotos report={report} now={now} onPreview={previewPhoto} />
      <HandlePlaceCard report={report} />
      {map}
      <Section title={HANDLE_WORDS.history}>
        <Card>
          <Timeline items={timelineItems(report, 'staff', now)} />
        </Card>
      </Section>
    </View>
  )
}
