import { View } from '@tarojs/components'
import { useState } from 'react'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import type { ReportDetail } from '@/shared/contract/reports'
import { BottomBar, Button, Sheet } from '@/ui'
import { acceptReport } from '../api/accept-report'
import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { rejectReport } from '../api/reject-report'
import { reopenReport } from '../api/reopen-report'
import type { ReportSteps } from '../hooks/use-report-steps'
import { useResolveForm } from '../hooks/use-resolve-form'
import { type HandleAct, HANDLE_ACT_WORDS, handleActs } from '../model/handle-acts'
import { NoteSheet } from './note-sheet'
import { RejectSheet } from './reject-sheet'
import { ResolveSheet } from './resolve-sheet'
import './handle-bar.css'

interface HandleBarProps {
  report: ReportDetail
  steps: ReportSteps
}

/** The likely act as the button, one more beside it, the rest behind 更多. */
export function HandleBar({ report, steps }: HandleBarProps) {
  const [sheet, setSheet] = useState<HandleAct | 'more' | null>(null)
  const close = () => setSheet(null)
  const acts = handleActs(report)
  const [likely, second, ...rest] = acts
  const changed = HANDLE_WORDS.changed
  const seen = { reportId: report.id, version: report.version }
  const finish = async (step: Promise<boolean | undefined>) => {
    if (await step) close()
  }
  const resolve = useResolveForm(report, sheet === 'resolve', (resolved) => void finish(steps.take('resolve', () => Promise.resolve(resolved), { done: HANDLE_WORDS.resolved, changed })))
  const accept = () => void finish(steps.take('accept', () => acceptReport(seen), { done: HANDLE_WORDS.accepted, changed }))
  const confirm = () => void finish(steps.take('confirm', () => confirmReport(seen), { done: HANDLE_WORDS.confirmed, changed }))
  const start = (act: HandleAct) => {
    if (act === 'accept') return accept()
    if (act === 'confirm') return confirm()
    setSheet(act)
  }
  if (!likely) {
    return (
      <BottomBar>
        <View className="muted handle-bar__none">{report.state === 'HANDLED' ? HANDLE_WORDS.ownWork : HANDLE_WORDS.nothingToDo}</View>
      </BottomBar>
    )
  }
  return (
    <>
      <BottomBar>
        <View className="handle-bar">
          {second && (
            <Button id={`handle-${second}`} size="lg" onTap={() => start(second)}>
              {HANDLE_ACT_WORDS[second]}
            </Button>
          )}
          {rest.length > 0 && (
            <Button id="handle-more" size="lg" onTap={() => setSheet('more')}>
              {HANDLE_WORDS.more}
            </Button>
          )}
          <View className="handle-bar__likely">
            <Button id={`handle-${likely}`} kind="primary" size="lg" block busyLabel={busyWords(steps.busy)} onTap={() => start(likely)}>
              {HANDLE_ACT_WORDS[likely]}
            </Button>
          </View>
        </View>
      </BottomBar>
      <Sheet open={sheet === 'more'} title={HANDLE_WORDS.moreTitle} closeLabel={HANDLE_WORDS.close} onClose={close}>
        {rest.map((act) => (
          <View key={act} className="handle-bar__more">
            <Button id={`handle-${act}`} size="lg" block onTap={() => start(act)}>
              {HANDLE_ACT_WORDS[act]}
            </Button>
          </View>
        ))}
      </Sheet>
      <RejectSheet
        open={sheet === 'reject'}
        isBusy={steps.busy === 'reject'}
        problem={steps.problemOf('reject')}
        onReject={(reasonCode, nextStep) => void finish(steps.take('reject', () => rejectReport({ ...seen, reasonCode, nextStep }), { done: HANDLE_WORDS.rejected, changed }))}
        onClose={close}
      />
      <ResolveSheet open={sheet === 'resolve'} form={resolve} onClose={close} />
      <NoteSheet
        open={sheet === 'dispute'}
        id="handle-dispute-confirm"
        words={HANDLE_WORDS.disputeSheet}
        busyLabel={steps.busy === 'dispute' ? HANDLE_WORDS.resolving : undefined}
        problem={steps.problemOf('dispute')}
        onConfirm={(note) => void finish(steps.take('dispute', () => disputeReport({ ...seen, note }), { done: HANDLE_WORDS.disputed, changed }))}
        onClose={close}
      />
      <NoteSheet
        open={sheet === 'reopen'}
        id="handle-reopen-confirm"
        words={HANDLE_WORDS.reopenSheet}
        busyLabel={steps.busy === 'reopen' ? HANDLE_WORDS.resolving : undefined}
        problem={steps.problemOf('reopen')}
        onConfirm={(note) => void finish(steps.take('reopen', () => reopenReport({ ...seen, note }), { done: HANDLE_WORDS.reopened, changed }))}
        onClose={close}
      />
    </>
  )
}

function busyWords(busy: ReportSteps['busy']): string | undefined {
  if (busy === 'accept') return HANDLE_WORDS.accepting
  return busy === 'confirm' ? HANDLE_WORDS.confirming : undefined
}
