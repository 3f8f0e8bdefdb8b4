import { View } from '@tarojs/components'
import { RECEIPT_WORDS } from '@/copy/reports-receipt'
import { SHELL_WORDS } from '@/copy/shell'
import { ConsentCard } from '@/features/messages/components/consent-card'
import { CaptureProblem } from '@/features/reports/components/capture-problem'
import { ReceiptView } from '@/features/reports/components/receipt-view'
import { useCapture } from '@/features/reports/hooks/use-capture'
import { useNow } from '@/features/reports/hooks/use-now'
import { useReportQueue } from '@/features/reports/hooks/use-report-queue'
import { findByLocalNumber, localNumberOf } from '@/features/reports/model/queue-entry'
import { goBack, openReport, switchToTab } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { PROMISES } from '@/platform/subscribe/promises'
import { BottomBar, Button, type DisplayMode, EmptyState, PageShell, Pair } from '@/ui'

/** The receipt, at once; the local number gives way to the real one when it is there. `reportId`: as it was queued. */
export function ReceiptScreen({ mode, reportId }: { mode: DisplayMode; reportId: string }) {
  const { entries } = useReportQueue()
  const capture = useCapture()
  const now = useNow()
  const entry = findByLocalNumber(entries, localNumberOf(reportId))
  const receipt = entry?.phase.kind === 'receipted' ? entry.phase.receipt : null
  const seeProgress = () => (receipt ? openReport(receipt.reportId) : switchToTab('report'))
  return (
    <PageShell
      mode={mode}
      isRider
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar>
          <Button id="receipt-again" kind="ink" size="xl" icon="camera" block onTap={capture.open}>
            {RECEIPT_WORDS.again}
          </Button>
          <View className="receipt__next">
            <Pair>
              <Button id="receipt-progress" kind="text" size="lg" block onTap={seeProgress}>
                {RECEIPT_WORDS.progress}
              </Button>
              <Button id="receipt-home" kind="text" size="lg" block onTap={() => switchToTab('home')}>
                {RECEIPT_WORDS.home}
              </Button>
            </Pair>
          </View>
        </BottomBar>
      }
    >
      <CaptureProblem text={capture.problem} />
      {entry ? (
        <>
          <ReceiptView entry={entry} now={now} />
          {receipt && <ConsentCard templates={PROMISES.report} />}
        </>
      ) : (
        <EmptyState icon="tray" title={RECEIPT_WORDS.gone} text={RECEIPT_WORDS.goneHelp} action={{ label: RECEIPT_WORDS.toList, onTap: () => switchToTab('report') }} />
      )}
    </PageShell>
  )
}
