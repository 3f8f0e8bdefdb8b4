import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import type { ReportDetail } from '@/shared/contract/reports'
import type { Instant } from '@/shared/domain/time'
import { Photo } from '@/ui'
import './report-evidence.css'

interface HandlePhotosProps {
  report: ReportDetail
  now: Instant
  onPreview: (url: string) => void
}

/** What was reported, and what was done about it; a tap shows a photo whole. */
export function HandlePhotos({ report, now, onPreview }: HandlePhotosProps) {
  const photos = [
    ...report.before.map((photo, index) => ({ ...photo, alt: HANDLE_WORDS.photoAlt(index + 1), word: HANDLE_WORDS.reportedAt })),
    ...report.after.map((photo, index) => ({ ...photo, alt: HANDLE_WORDS.afterAlt(index + 1), word: HANDLE_WORDS.handledAt })),
  ]
  return (
    <View className="evidence handle-photos">
      {photos.map(({ url, alt, word, takenAt }) => (
        <View key={alt} className={photos.length === 1 ? 'evidence__whole' : 'evidence__one'}>
          <Photo
            url={url}
            alt={alt}
            label={url ? word(momentWords(takenAt ?? report.capturedAt, now)) : undefined}
            placeholder={{ icon: 'image', text: HANDLE_WORDS.photoCovered }}
            onTap={url ? () => onPreview(url) : undefined}
          />
        </View>
      ))}
    </View>
  )
}
