import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { DETAIL_WORDS } from '@/copy/reports-detail'
import type { ReportDetail } from '@/shared/contract/reports'
import type { Instant } from '@/shared/domain/time'
import { BeforeAfter, Icon, Photo } from '@/ui'
import './report-evidence.css'

interface ReportEvidenceProps {
  report: ReportDetail
  now: Instant
}

/** The pair of photos that proves it, and how far apart they were taken; before there is a pair, what was reported. */
export function ReportEvidence({ report, now }: ReportEvidenceProps) {
  const [before, ...moreBefore] = report.before
  const after = report.after[report.after.length - 1]
  return (
    <View className="evidence">
      {before && after ? (
        <BeforeAfter
          before={{ url: before.url, label: beforeLabel(report, before.takenAt, now), alt: DETAIL_WORDS.beforeNoTime }}
          after={{ url: after.url, label: afterLabel(after.takenAt, now), alt: DETAIL_WORDS.afterNoTime }}
          dragLabel={DETAIL_WORDS.drag}
        />
      ) : (
        before && <Evidence photo={before} label={beforeLabel(report, before.takenAt, now)} isMine={report.isMine} />
      )}
      {moreBefore.length > 0 && (
        <View className="evidence__more">
          {moreBefore.map((photo, index) => (
            <View key={index} className="evidence__one">
              <Evidence photo={photo} label={beforeLabel(report, photo.takenAt, now)} isMine={report.isMine} />
            </View>
          ))}
        </View>
      )}
      <View className="meta evidence__proof">
        <View className="row">
          <Icon name="map-pin" size={16} />
          <View className="gap">{report.landmark ?? report.communityName}</View>
        </View>
        {after && <Distance metres={report.afterDistanceM} />}
      </View>
    </View>
  )
}

function Evidence({ photo, label, isMine }: { photo: ReportDetail['before'][number]; label: string; isMine: boolean }) {
  const pending = isMine ? DETAIL_WORDS.yourPhotoPending : DETAIL_WORDS.noPhotoForYou
  return <Photo url={photo.url} alt={DETAIL_WORDS.beforeNoTime} label={photo.url ? label : undefined} placeholder={{ icon: 'image', text: pending }} />
}

function Distance({ metres }: { metres: number | null }) {
  if (metres === null) return <View>{DETAIL_WORDS.apartUnknown}</View>
  return (
    <View className="row evidence__near">
      <Icon name="check-circle" filled size={16} />
      <View className="gap strong">{DETAIL_WORDS.apart(Math.round(metres))}</View>
    </View>
  )
}

function beforeLabel(report: ReportDetail, takenAt: number | null, now: Instant): string {
  const time = momentWords(takenAt ?? report.capturedAt, now)
  return report.isMine ? DETAIL_WORDS.before(time) : DETAIL_WORDS.beforeOthers(time)
}

function afterLabel(takenAt: number | null, now: Instant): string {
  return takenAt === null ? DETAIL_WORDS.afterNoTime : DETAIL_WORDS.after(momentWords(takenAt, now))
}
