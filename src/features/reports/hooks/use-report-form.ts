import { useCallback, useRef, useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { FORM_WORDS } from '@/copy/reports-form'
import { useAction } from '@/platform/data/use-action'
import { removeKeptFile } from '@/platform/files/keep-file'
import { useOnline } from '@/platform/network/use-online'
import { capturePhotos, newDraft, type PhotoSource } from '../model/capture-photos'
import { discardDraft, findDraft, forgetDraft, saveDraft } from '../model/draft-store'
import { checkDraft, type DraftField, entryOf, contentOf, type ReportDraft } from '../model/report-draft'
import { pickedLocation } from '../model/place-guess'
import { MAX_QUEUED } from '../model/queue-entry'
import { hasRoom } from '../model/queue-reducer'
import { changeQueue, sendQueued, useQueueEntries } from '../model/report-queue'
import { confirmSafety, isSafetyConfirmed, rememberKind } from '../model/shift'
import { now } from '@/platform/clock'
import type { Point } from '@/shared/domain/geo/point'
import { useCityKinds } from './use-city-kinds'
import { usePlaceGuess } from './use-place-guess'

/** Everything that the form of 随手拍 needs, whichever way it is drawn. */
export function useReportForm(draftId: string | undefined, onQueued: (id: string) => void) {
  const [draft, setDraft] = useState<ReportDraft>(() => (draftId ? findDraft(draftId) : undefined) ?? newDraft())
  const latest = useRef(draft)
  const [wasSafe] = useState(isSafetyConfirmed)
  const [isSafe, setSafe] = useState(wasSafe)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string>()
  const isSent = useRef(false)
  const isOnline = useOnline()
  const kinds = useCityKinds()

  const update = useCallback((changes: Partial<ReportDraft>) => {
    if (isSent.current) return
    latest.current = { ...latest.current, ...changes }
    setDraft(latest.current)
    // An empty form is not worth keeping.
    if (latest.current.photos.length > 0) saveDraft(latest.current)
  }, [])
  usePlaceGuess(draft.guess, isOnline, draft.chosen !== null, (guess) => update({ guess }))

  /** The community follows from the pin: what was chosen before it was chosen for another place. */
  const pickPoint = (point: Point) => update({ guess: { status: 'unresolved', location: pickedLocation(point) }, chosen: null })

  const capture = useAction(async (source: PhotoSource) => {
    const { photos, photosTaken } = await capturePhotos(latest.current, source)
    update({ photos, photosTaken })
  })
  const removePhoto = (index: number) => {
    const removed = latest.current.photos[index]
    update({ photos: latest.current.photos.filter((_, other) => other !== index) })
    if (latest.current.photos.length === 0) forgetDraft(latest.current.id)
    if (removed) void removeKeptFile(removed.name).catch(() => undefined)
  }

  const problems = checkDraft(draft, isSafe)
  const submit = () => {
    setChecked(true)
    if (Object.keys(problems).length > 0 || isSent.current) return
    if (draft.fixCode === null && !hasRoom(useQueueEntries.getState().entries)) return setFailure(FORM_WORDS.queueFull(MAX_QUEUED))
    try {
      queue(draft)
    } catch {
      return setFailure(FORM_WORDS.storageFull)
    }
    isSent.current = true
    if (isSafe && !wasSafe) confirmSafety()
    forgetDraft(draft.id)
    sendQueued()
    onQueued(draft.id)
  }
  const discard = () => {
    isSent.current = true
    discardDraft(latest.current)
  }

  return {
    draft,
    update,
    pickPoint,
    isOnline,
    /** What the city offers, in its order and with its words. */
    kinds,
    needsSafety: !wasSafe,
    isSafe,
    setSafe,
    takePhoto: (source: PhotoSource) => void capture.run(source),
    isTaking: capture.isBusy,
    photoProblem: capture.error ? errorSentence(capture.error.code, { fields: capture.error.fields }) : undefined,
    removePhoto,
    /** Said once the person has tried to send; before that a form that is being filled is not wrong. */
    problems: isChecked ? problems : ({} as Partial<Record<DraftField, string>>),
    failure,
    submit,
    discard,
  }
}

export type ReportForm = ReturnType<typeof useReportForm>

function queue(draft: ReportDraft): void {
  if (draft.fixCode) changeQueue({ type: 'amended', id: draft.id, content: contentOf(draft), photos: draft.photos })
  else changeQueue({ type: 'added', entry: entryOf(draft, now()) })
  rememberKind(draft.categoryCode ?? '')
}
