import { useState } from 'react'
import { DETAIL_WORDS } from '@/copy/reports-detail'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import { BottomBar, Button, ConfirmSheet, Pair } from '@/ui'
import type { ReportDetail } from '@/shared/contract/reports'
import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { reopenReport } from '../api/reopen-report'
import { withdrawReport } from '../api/withdraw-report'
import type { ReportSteps } from '../hooks/use-report-steps'
import { NoteSheet } from './note-sheet'

type OpenSheet = 'dispute' | 'reopen' | 'withdraw' | null

/** What the reporter can do now: look and answer, have it reopened, take it back. Nothing where nothing is theirs to do. */
export function ReporterBar({ report, steps }: { report: ReportDetail; steps: ReportSteps }) {
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const { actions } = report
  const seen = { reportId: report.id, version: report.version }
  const close = () => setSheet(null)
  const changed = DETAIL_WORDS.changed
  const closeAfter = async (step: Promise<boolean | undefined>) => {
    if (await step) close()
  }
  const confirm = () => void steps.take('confirm', () => confirmReport(seen), { done: DETAIL_WORDS.confirmed, changed })
  const dispute = (note?: string) => {
    void askForMessages(PROMISES.redo)
    void closeAfter(steps.take('dispute', () => disputeReport({ ...seen, note }), { done: DETAIL_WORDS.disputed, changed }))
  }
  const reopen = (note?: string) => {
    void askForMessages(PROMISES.redo)
    void closeAfter(steps.take('reopen', () => reopenReport({ ...seen, note }), { done: DETAIL_WORDS.reopened, changed }))
  }
  const withdraw = () => void closeAfter(steps.take('withdraw', () => withdrawReport(seen), { done: DETAIL_WORDS.withdrawn, changed }))
  const busyOf = (action: 'confirm' | 'dispute' | 'reopen' | 'withdraw') => (steps.busy === action ? DETAIL_WORDS.busy : undefined)
  const isMyTurn = actions.includes('confirm') && actions.includes('dispute')

  return (
    <>
      <BottomBar>
        {isMyTurn && (
          <Pair>
            <Button id="report-dispute" size="xl" block onTap={() => setSheet('dispute')}>
              {DETAIL_WORDS.notFixed}
            </Button>
            <Button id="report-confirm" kind="primary" size="xl" block busyLabel={busyOf('confirm')} onTap={confirm}>
              {DETAIL_WORDS.fixed}
            </Button>
          </Pair>
        )}
        {actions.includes('reopen') && (
          <Button id="report-reopen" kind="line" size="lg" block onTap={() => setSheet('reopen')}>
            {DETAIL_WORDS.reopen}
          </Button>
        )}
        {actions.includes('withdraw') && (
          <Button id="report-withdraw" kind="line" size="lg" block onTap={() => setSheet('withdraw')}>
            {DETAIL_WORDS.withdraw}
          </Button>
        )}
      </BottomBar>
      <NoteSheet
        open={sheet === 'dispute'}
        id="report-dispute-confirm"
        words={DETAIL_WORDS.disputeSheet}
        busyLabel={busyOf('dispute')}
        problem={steps.problemOf('dispute')}
        onConfirm={dispute}
        onClose={close}
      />
      <NoteSheet
        open={sheet === 'reopen'}
        id="report-reopen-confirm"
        words={DETAIL_WORDS.reopenSheet}
        busyLabel={busyOf('reopen')}
        problem={steps.problemOf('reopen')}
        onConfirm={reopen}
        onClose={close}
      />
      <ConfirmSheet
        open={sheet === 'withdraw'}
        id="report-withdraw-confirm"
        title={DETAIL_WORDS.withdrawTitle}
        text={DETAIL_WORDS.withdrawText}
        confirm={DETAIL_WORDS.withdrawConfirm}
        keep={DETAIL_WORDS.keep}
        busyLabel={busyOf('withdraw')}
        onConfirm={withdraw}
        onClose={close}
      />
    </>
  )
}

const REPORTER_ACTIONS = ['confirm', 'dispute', 'reopen', 'withdraw'] as const

/** Whether the bar has anything in it. */
export function hasReporterActs(report: ReportDetail): boolean {
  return report.isMine && REPORTER_ACTIONS.some((action) => report.actions.includes(action))
}
