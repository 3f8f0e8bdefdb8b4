import { View } from '@tarojs/components'
import { useState } from 'react'
import { categoryName, categoryShort } from '@/copy/reports-categories'
import { FORM_WORDS } from '@/copy/reports-form'
import { HOME_WORDS } from '@/copy/home'
import { callPhone } from '@/platform/call-phone'
import { canSpeak, speak } from '@/platform/speech/speech'
import { offeredCodes } from '@/shared/domain/reports/category-settings'
import { BottomBar, Button, Card, ChoiceTile, Note, Pair } from '@/ui'
import { useKeptPhotos } from '../hooks/use-kept-photos'
import type { ReportForm } from '../hooks/use-report-form'
import { communityOfGuess, placeLine, usableLocation } from '../model/place-guess'
import { categoryIcon } from '../model/report-look'
import { DangerNote } from './danger-note'
import { DraftPhotos } from './draft-photos'
import { ElderQuestion } from './elder-question'
import { FieldProblem } from './field-problem'
import { FixNote } from './fix-note'
import { KindSheet } from './kind-sheet'
import { PickPointSheet } from './pick-point-sheet'
import { PlaceCard } from './place-card'
import { SafetyCheck } from './safety-check'

interface ElderFormProps {
  form: ReportForm
  step: ElderStep
  onStep: (step: ElderStep) => void
  onChoosePlace: () => void
}

export type ElderStep = 1 | 2 | 3

/** The same form, one question a screen (design 6). */
export function ElderForm({ form, step, onStep, onChoosePlace }: ElderFormProps) {
  const [isAllOpen, setAllOpen] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const { draft, problems, update } = form
  const paths = useKeptPhotos(draft.photos.map(({ name }) => name))
  const photoPaths = draft.photos.map(({ name }) => paths.get(name) ?? null)
  const offered = offeredCodes(form.kinds)
  const guesses = draft.guesses.filter((code) => offered.includes(code))
  const choose = (code: string) => {
    update({ categoryCode: code })
    setAllOpen(false)
    onStep(3)
  }
  return (
    <View>
      <FixNote draft={draft} />
      {step === 1 && (
        <ElderQuestion step={1} title={draft.photos.length > 0 ? FORM_WORDS.elderPhotoDone : FORM_WORDS.elderPhoto}>
          <DraftPhotos paths={photoPaths} isTaking={form.isTaking} problem={form.photoProblem ?? problems.photos} onTake={() => form.takePhoto('camera')} onAlbum={() => form.takePhoto('album')} onRemove={form.removePhoto} />
        </ElderQuestion>
      )}
      {step === 2 && (
        <ElderQuestion step={2} title={FORM_WORDS.elderKind} photoPath={photoPaths[0]} spoken={[FORM_WORDS.elderKind, ...guesses.map(categoryShort), FORM_WORDS.elderNone].join('，')}>
          <View className="tiles">
            {guesses.map((code) => (
              <ChoiceTile key={code} id={`report-kind-${code}`} icon={categoryIcon(code)} label={categoryShort(code)} chosen={false} onTap={() => choose(code)} />
            ))}
            <ChoiceTile id="report-all-kinds" icon="dots-three-circle" label={FORM_WORDS.elderNone} chosen={false} onTap={() => setAllOpen(true)} />
          </View>
        </ElderQuestion>
      )}
      {step === 3 && (
        <ElderQuestion step={3} title={FORM_WORDS.elderPlace} photoPath={photoPaths[0]} spoken={readBack(form)}>
          <Card>
            <PlaceCard line={placeLine(draft.guess, draft.chosen)} problem={problems.place} onChange={onChoosePlace} onPick={() => setPicking(true)} />
          </Card>
          {form.needsSafety && <SafetyCheck isConfirmed={form.isSafe} problem={problems.safety} onChange={form.setSafe} />}
          <DangerNote categoryCode={draft.categoryCode} />
          <View className="elder-form__back">{readBack(form)}</View>
          <FieldProblem text={problems.photos ?? problems.kind} />
        </ElderQuestion>
      )}
      <PickPointSheet open={isPicking} start={usableLocation(draft.guess)} isOnline={form.isOnline} onPick={form.pickPoint} onClose={() => setPicking(false)} />
      <KindSheet kinds={form.kinds} open={isAllOpen} chosen={draft.categoryCode} onChoose={choose} onCall={(phone) => void callPhone(phone)} onClose={() => setAllOpen(false)} />
    </View>
  )
}

/** Forward, back, and a person to ask. Only the last step is red. */
export function ElderFormBar({ form, step, onStep }: Omit<ElderFormProps, 'onChoosePlace'>) {
  const submit = () => {
    if (canSpeak()) speak(readBack(form))
    form.submit()
  }
  return (
    <BottomBar>
      {form.failure && (
        <Note tone="danger" icon="warning-circle">
          {form.failure}
        </Note>
      )}
      {step === 1 && (
        <Button id="report-next" kind="ink" size="xl" block disabled={form.draft.photos.length === 0} onTap={() => onStep(2)}>
          {form.draft.photos.length === 0 ? FORM_WORDS.photoRequired : FORM_WORDS.next}
        </Button>
      )}
      {step === 3 && (
        <Button id="report-submit" kind="primary" size="xl" block onTap={submit}>
          {FORM_WORDS.elderSubmit(categoryShort(form.draft.categoryCode ?? 'H5'))}
        </Button>
      )}
      <View className="elder-form__pair">
        <Pair>
          {step > 1 && (
            <Button id="report-previous" kind="line" size="lg" icon="caret-left" block onTap={() => onStep(step === 3 ? 2 : 1)}>
              {FORM_WORDS.previous}
            </Button>
          )}
          <Button id="report-ask-help" kind="line" size="lg" icon="phone" block onTap={() => void callPhone(HOME_WORDS.callNumber)}>
            {FORM_WORDS.askHelp}
          </Button>
        </Pair>
      </View>
    </BottomBar>
  )
}

function readBack({ draft }: ReportForm): string {
  const place = draft.chosen?.name ?? communityOfGuess(draft.guess)?.name ?? FORM_WORDS.readBackUnknown
  return FORM_WORDS.readBack(categoryName(draft.categoryCode ?? 'H5'), place)
}
