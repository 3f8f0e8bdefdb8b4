import { View } from '@tarojs/components'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import type { ReportDetail } from '@/shared/contract/reports'
import { Card, Icon, Note } from '@/ui'
import { SURE } from '../model/place-guess'

/** Where it is, how exact and how sure, and what the reporter said. */
export function HandlePlaceCard({ report }: { report: ReportDetail }) {
  const { location } = report
  const isDoubtful = report.routeConfidence < SURE && report.routeAlternative !== null
  return (
    <>
      <Card>
        <View className="strong">{report.landmark ?? report.communityName}</View>
        {report.landmark && <View className="t2 f14">{report.communityName}</View>}
        <View className="meta">
          {location ? (
            <>
              <View>{HANDLE_WORDS.accuracy(Math.round(location.accuracyM))}</View>
              <View>{HANDLE_WORDS.source[location.source] ?? ''}</View>
            </>
          ) : (
            <View>{HANDLE_WORDS.noLocation}</View>
          )}
        </View>
        <View className="row muted f13">
          <Icon name="user" size={16} />
          <View className="gap">{HANDLE_WORDS.anonymous}</View>
        </View>
        {report.note && (
          <>
            <View className="hr" />
            <View className="muted f14">{HANDLE_WORDS.noteTitle}</View>
            <View>{report.note.text ?? HANDLE_WORDS.noteHeld}</View>
          </>
        )}
      </Card>
      {report.pointDoubt && (
        <Note tone="clock" icon="question">
          {HANDLE_WORDS.pointDoubt[report.pointDoubt]}
        </Note>
      )}
      {isDoubtful && report.routeAlternative && (
        <Note tone="clock" icon="question">
          {HANDLE_WORDS.routeDoubt(Math.round(report.routeConfidence * 100), report.routeAlternative.name)}
        </Note>
      )}
    </>
  )
}
