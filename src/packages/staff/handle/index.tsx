import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import { useMe } from '@/features/people/hooks/use-me'
import { PlaceMap } from '@/features/places/components/place-map'
import { HandleBar } from '@/features/reports/components/handle-bar'
import { HandleView } from '@/features/reports/components/handle-view'
import { useReportSteps } from '@/features/reports/hooks/use-report-steps'
import { ReportTopicCard } from '@/features/topics/components/report-topic-card'
import { screensAt } from '@/features/topics/model/screens-at'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { ErrorState, PageShell, Skeleton } from '@/ui'

/** One report, for those who handle it. */
export default function HandlePage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const steps = useReportSteps(id)
  const { report, error, reload } = steps
  const { me } = useMe()
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      title={HANDLE_WORDS.title}
      demoText={report?.isDemo ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={report ? <HandleBar report={report} steps={steps} /> : null}
    >
      {report && <HandleView report={report} map={report.location && <PlaceMap point={report.location} name={report.landmark ?? report.communityName} communityCode={report.communityCode} />} />}
      {report && screensAt(me, report.communityCode) && <ReportTopicCard report={report} />}
      {!report && !error && <Skeleton label={HANDLE_WORDS.loading} />}
      {!report && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}
