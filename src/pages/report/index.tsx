import { MY_REPORTS_WORDS } from '@/copy/reports-lists'
import { QUEUE_WORDS } from '@/copy/reports-queue'
import { SHELL_WORDS } from '@/copy/shell'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { CaptureProblem } from '@/features/reports/components/capture-problem'
import { SentReports } from '@/features/reports/components/sent-reports'
import { UnsentReports } from '@/features/reports/components/unsent-reports'
import { useCapture } from '@/features/reports/hooks/use-capture'
import { useMyReports } from '@/features/reports/hooks/use-my-reports'
import { useReloadOnReceipt } from '@/features/reports/hooks/use-reload-on-receipt'
import { useReportQueue } from '@/features/reports/hooks/use-report-queue'
import { sendQueued } from '@/features/reports/model/report-queue'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { useCameraRequest } from '@/platform/navigation/camera-request'
import { currentPersona } from '@/platform/persona/persona'
import { BottomBar, Button, OfflineLine, PageShell } from '@/ui'
import { keepPagesAtHand } from './keep-pages-at-hand'

keepPagesAtHand()

/** 随手拍: the camera at once, and what became of everything I reported. */
export default function ReportPage() {
  const mode = useDisplayMode()
  const capture = useCapture()
  const queue = useReportQueue()
  const list = useMyReports()
  useCameraRequest(capture.open)
  useReloadOnReceipt(queue.entries, list.reload)
  useReturn(() => void list.reload())
  useBottomReached(() => void list.loadMore())
  usePullDown(() => {
    sendQueued()
    return list.reload()
  })

  return (
    <PageShell
      mode={mode}
      isTab
      isRider
      title={MY_REPORTS_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      bottom={
        <BottomBar>
          <Button id="report-open-camera" kind="ink" size="xl" icon="camera" block onTap={capture.open}>
            {MY_REPORTS_WORDS.takePhoto}
          </Button>
        </BottomBar>
      }
    >
      <CaptureProblem text={capture.problem} />
      {!queue.isOnline && <OfflineLine text={QUEUE_WORDS.offline} />}
      <UnsentReports waiting={queue.waiting} />
      <SentReports list={list} hasUnsent={queue.waiting.length > 0} onTakePhoto={capture.open} />
      <AppTabBar active="report" />
    </PageShell>
  )
}
