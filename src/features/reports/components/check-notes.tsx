import { View } from '@tarojs/components'
import { DETAIL_WORDS, MY_NOTE_CHECK_WORDS, MY_PHOTO_CHECK_WORDS } from '@/copy/reports-detail'
import type { ReportDetail } from '@/shared/contract/reports'
import { Card, Note } from '@/ui'

/** What the reporter is told of the checks of their own words and photos. Never called a fault of theirs. */
export function CheckNotes({ report }: { report: ReportDetail }) {
  if (!report.isMine) return null
  const unpassed = [...report.before].find((photo) => photo.check !== 'passed')
  const photoWords = unpassed ? MY_PHOTO_CHECK_WORDS[unpassed.check] : null
  const noteWords = report.note ? MY_NOTE_CHECK_WORDS[report.note.check] : null
  return (
    <>
      {photoWords && (
        <Note icon="eye" tone="neutral">
          {photoWords}
        </Note>
      )}
      {noteWords && (
        <Note icon="chat-text" tone="neutral">
          {noteWords}
        </Note>
      )}
    </>
  )
}

/** The words that came with it, as far as this reader may see them. */
export function ReportNote({ report }: { report: ReportDetail }) {
  if (!report.note) return null
  return (
    <Card>
      <View className="muted f14">{DETAIL_WORDS.noteTitle}</View>
      <View>{report.note.text ?? DETAIL_WORDS.noteHidden}</View>
    </Card>
  )
}
