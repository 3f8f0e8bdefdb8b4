import { useCallback, useState } from 'react'
import { FORM_WORDS } from '@/copy/reports-form'
import { SHELL_WORDS } from '@/copy/shell'
import { ElderForm, ElderFormBar, type ElderStep } from '@/features/reports/components/elder-form'
import { ReportFormBar, ReportFormFields } from '@/features/reports/components/report-form'
import { useReportForm } from '@/features/reports/hooks/use-report-form'
import { goBack, openChoosePlace } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { type DisplayMode, PageShell, showToast } from '@/ui'

const PURPOSE = 'report'
const choosePlace = () => openChoosePlace(PURPOSE)

interface FormScreenProps {
  mode: DisplayMode
  draftId: string | undefined
  onQueued: (reportId: string) => void
}

/** One screen, or one question a screen in elder mode. */
export function FormScreen({ mode, draftId, onQueued }: FormScreenProps) {
  const form = useReportForm(draftId, onQueued)
  const { update } = form
  const [step, setStep] = useState<ElderStep>(form.draft.photos.length > 0 ? 2 : 1)
  usePickedPlace(PURPOSE, useCallback(({ code, name }: PickedPlace) => update({ chosen: { code, name } }), [update]))
  const leave = () => {
    if (form.draft.photos.length > 0) showToast(FORM_WORDS.draftKept)
    goBack()
  }
  return (
    <PageShell
      mode={mode}
      isRider
      title={form.draft.fixCode ? FORM_WORDS.fixTitle : FORM_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={leave}
      backLabel={SHELL_WORDS.back}
      bottom={mode.isElder ? <ElderFormBar form={form} step={step} onStep={setStep} /> : <ReportFormBar form={form} />}
    >
      {mode.isElder ? (
        <ElderForm form={form} step={step} onStep={setStep} onChoosePlace={choosePlace} />
      ) : (
        <ReportFormFields form={form} onChoosePlace={choosePlace} />
      )}
    </PageShell>
  )
}
