import { useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { vibrate } from '@/platform/vibrate'
import { getReport, type ReportDetail } from '@/shared/contract/reports'
import type { ReportAction } from '@/shared/domain/reports/states'
import { isAppError } from '@/shared/errors'
import { showToast } from '@/ui'

interface StepWords {
  done: string
  /** Somebody else was faster. */
  changed: string
}

/** One report and the steps on it: an act answers with the new report; if somebody was faster, the newest is read and said so. */
export function useReportSteps(reportId: string) {
  const { data: report, error, isLoading, reload, replace } = useOperation(getReport, { reportId }, { enabled: reportId !== '' })
  const [current, setCurrent] = useState<ReportAction | null>(null)

  const step = useAction(async (action: ReportAction, act: () => Promise<ReportDetail>, words: StepWords): Promise<boolean> => {
    setCurrent(action)
    try {
      replace(await act())
    } catch (cause) {
      if (isAppError(cause) && (cause.code === 'REPORT_CHANGED' || cause.code === 'REPORT_WRONG_STATE')) {
        await reload()
        showToast(words.changed)
        return true
      }
      showToast(isAppError(cause) ? errorSentence(cause.code) : errorSentence('INTERNAL'), { tone: 'danger' })
      throw cause
    }
    vibrate()
    showToast(words.done, { tone: 'done' })
    return true
  })

  return {
    report,
    error,
    isLoading,
    reload,
    replace,
    take: step.run,
    busy: step.isBusy ? current : null,
    /** Of the last step, to be said beside its field. */
    problemOf: (action: ReportAction) => (step.error && current === action ? errorSentence(step.error.code) : undefined),
  }
}

export type ReportSteps = ReturnType<typeof useReportSteps>
