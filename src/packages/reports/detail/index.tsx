import { failureWords } from '@/copy/failure'
import { CONTENT_WORDS } from '@/copy/content'
import { DETAIL_WORDS } from '@/copy/reports-detail'
import { SHELL_WORDS } from '@/copy/shell'
import { CoveredNotes } from '@/features/content/components/covered-notes'
import { FlagEntry } from '@/features/content/components/flag-entry'
import { ReportDetailView } from '@/features/reports/components/report-detail-view'
import { hasReporterActs, ReporterBar } from '@/features/reports/components/reporter-bar'
import { type ReportSteps, useReportSteps } from '@/features/reports/hooks/use-report-steps'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openContent } from '@/platform/navigation/navigate'
import type { ReportDetail } from '@/shared/contract/reports'
import { ErrorState, Note, PageShell, Skeleton } from '@/ui'

/** One report: where it stands, the proof, and what its reporter can do. */
export default function ReportDetailPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const steps = useReportSteps(id)
  const { report, error, reload } = steps
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      isRider
      title={report && !report.isMine ? DETAIL_WORDS.others : DETAIL_WORDS.mine}
      demoText={report?.isDemo ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={report && hasReporterActs(report) ? <ReporterBar report={report} steps={steps} /> : null}
    >
      {report && <Loaded report={report} steps={steps} />}
      {!report && !error && <Skeleton label={DETAIL_WORDS.loading} />}
      {!report && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** The report, what of it is kept from others, and the way to say that something should be. */
function Loaded({ report, steps }: { report: ReportDetail; steps: ReportSteps }) {
  return (
    <>
      <CoveredNotes covered={report.covered} onOpen={openContent} />
      {!report.isMine && report.isHidden && (
        <Note icon="eye" tone="neutral">
          {CONTENT_WORDS.hiddenToOthers}
        </Note>
      )}
      <ReportDetailView report={report} steps={steps} />
      {!report.isMine && <FlagEntry contentId={`report:${report.id}`} />}
    </>
  )
}
