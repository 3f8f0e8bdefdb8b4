import { View } from '@tarojs/components'
import { useState } from 'react'
import { FORM_WORDS } from '@/copy/reports-form'
import { callPhone } from '@/platform/call-phone'
import { BottomBar, Button, Card, Note } from '@/ui'
import { useKeptPhotos } from '../hooks/use-kept-photos'
import type { ReportForm } from '../hooks/use-report-form'
import { placeLine, usableLocation } from '../model/place-guess'
import { DangerNote } from './danger-note'
import { DraftPhotos } from './draft-photos'
import { FieldProblem } from './field-problem'
import { FixNote } from './fix-note'
import { KindQuestion } from './kind-question'
import { KindSheet } from './kind-sheet'
import { PickPointSheet } from './pick-point-sheet'
import { PlaceCard } from './place-card'
import { SafetyCheck } from './safety-check'
import { WordsFields } from './words-fields'
import './report-form.css'

interface ReportFormProps {
  form: ReportForm
  onChoosePlace: () => void
}

/** The whole form on one screen: shutter, look, submit. */
export function ReportFormFields({ form, onChoosePlace }: ReportFormProps) {
  const [isAllOpen, setAllOpen] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const { draft, problems, update } = form
  const paths = useKeptPhotos(draft.photos.map(({ name }) => name))
  return (
    <View>
      <FixNote draft={draft} />
      <DraftPhotos
        paths={draft.photos.map(({ name }) => paths.get(name) ?? null)}
        isTaking={form.isTaking}
        problem={form.photoProblem ?? problems.photos}
        onTake={() => form.takePhoto('camera')}
        onAlbum={() => form.takePhoto('album')}
        onRemove={form.removePhoto}
      />
      <KindQuestion kinds={form.kinds} guesses={draft.guesses} chosen={draft.categoryCode} problem={problems.kind} onChoose={(code) => update({ categoryCode: code })} onMore={() => setAllOpen(true)} />
      <Card>
        <PlaceCard line={placeLine(draft.guess, draft.chosen)} problem={problems.place} onChange={onChoosePlace} onPick={() => setPicking(true)} />
        <WordsFields landmark={draft.landmark} note={draft.note} problems={problems} onChange={update} />
      </Card>
      <DangerNote categoryCode={draft.categoryCode} />
      <PickPointSheet open={isPicking} start={usableLocation(draft.guess)} isOnline={form.isOnline} onPick={form.pickPoint} onClose={() => setPicking(false)} />
      <KindSheet
        kinds={form.kinds}
        open={isAllOpen}
        chosen={draft.categoryCode}
        onChoose={(code) => {
          update({ categoryCode: code })
          setAllOpen(false)
        }}
        onCall={(phone) => void callPhone(phone)}
        onClose={() => setAllOpen(false)}
      />
    </View>
  )
}

/** The one red button, and before it, once a shift, the question whether the rider stands. Offline it does the same: the report goes by itself. */
export function ReportFormBar({ form }: { form: ReportForm }) {
  const { problems } = form
  const first = problems.photos ?? problems.kind ?? problems.place ?? problems.landmark ?? problems.note
  return (
    <BottomBar hint={form.needsSafety || first ? undefined : FORM_WORDS.privacy}>
      {form.failure && (
        <Note tone="danger" icon="warning-circle">
          {form.failure}
        </Note>
      )}
      {form.needsSafety && <SafetyCheck isConfirmed={form.isSafe} problem={first ? undefined : problems.safety} onChange={form.setSafe} />}
      <FieldProblem text={first} />
      <View className="report-form__submit">
        <Button id="report-submit" kind="primary" size="xl" block onTap={form.submit}>
          {form.draft.fixCode ? FORM_WORDS.resubmit : FORM_WORDS.submit}
        </Button>
      </View>
    </BottomBar>
  )
}
