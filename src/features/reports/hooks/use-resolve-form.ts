import { useEffect, useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { FORM_WORDS } from '@/copy/reports-form'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import { preparePhoto } from '@/platform/camera/prepare-photo'
import { takePhotos } from '@/platform/camera/take-photos'
import { uploadFile } from '@/platform/cloud/upload-file'
import { useAction } from '@/platform/data/use-action'
import { currentLocation, type LocationAnswer } from '@/platform/location/current-location'
import { characterCount } from '@/shared/domain/characters'
import { MAX_NOTE, MAX_PHOTOS, type ReportDetail } from '@/shared/contract/reports'
import { findMyPersonId } from '../api/find-my-person-id'
import { resolveReport } from '../api/resolve-report'
import { uploadPath } from '../model/queue-runner'
import type { PhotoSource } from '../model/capture-photos'

/** The sheet that ends the handling of a report: photos from the spot, where, and what was done. */
export function useResolveForm(report: ReportDetail, isOpen: boolean, onResolved: (report: ReportDetail) => void) {
  const [photos, setPhotos] = useState<string[]>([])
  const [note, setNote] = useState('')
  const [place, setPlace] = useState<LocationAnswer>()
  const [uploaded, setUploaded] = useState(0)
  const [isChecked, setChecked] = useState(false)

  useEffect(() => {
    if (isOpen) void currentLocation().then(setPlace)
  }, [isOpen])

  const capture = useAction(async (source: PhotoSource) => {
    const room = MAX_PHOTOS - photos.length
    const taken = await takePhotos({ count: source === 'camera' ? 1 : room, source })
    const prepared = await Promise.all(taken.map(({ path }) => preparePhoto(path)))
    setPhotos((present) => [...present, ...prepared.map(({ path }) => path)].slice(0, MAX_PHOTOS))
  })

  const act = useAction(async () => {
    setUploaded(0)
    const personId = await findMyPersonId({ isFresh: false })
    const fileIds: string[] = []
    for (const [index, filePath] of photos.entries()) {
      const { fileId } = await uploadFile({ cloudPath: uploadPath(personId, report.id, 'after', index), filePath })
      fileIds.push(fileId)
      setUploaded(index + 1)
    }
    const location = place?.status === 'granted' ? place.location : undefined
    const words = note.trim()
    onResolved(await resolveReport({ reportId: report.id, version: report.version, photos: fileIds, location, note: words || undefined }))
  })

  const isTooLong = characterCount(note) > MAX_NOTE
  // From rework an explanation can stand for a photo (T12); otherwise the photo is the proof (T7).
  const isPhotoMissing = photos.length === 0 && (report.state !== 'HANDLING' || !note.trim())
  const code = act.error?.code
  const submit = () => {
    setChecked(true)
    if (!isTooLong && !isPhotoMissing) void act.run()
  }
  return {
    photos,
    note,
    setNote,
    isTaking: capture.isBusy,
    takePhoto: (source: PhotoSource) => void capture.run(source),
    removePhoto: (index: number) => setPhotos((present) => present.filter((_, other) => other !== index)),
    locationWords: locationWords(place),
    busyWords: act.isBusy ? busyWords(uploaded, photos.length) : undefined,
    problems: {
      photos: capture.error ? errorSentence(capture.error.code, { fields: capture.error.fields }) : isChecked && isPhotoMissing ? HANDLE_WORDS.afterPhotoRequired : undefined,
      note: isTooLong ? FORM_WORDS.tooLong(MAX_NOTE) : code === 'EXPLANATION_REQUIRED' || code === 'TEXT_REFUSED' ? errorSentence(code) : undefined,
      other: code && code !== 'EXPLANATION_REQUIRED' && code !== 'TEXT_REFUSED' ? errorSentence(code) : undefined,
    },
    submit,
  }
}

export type ResolveForm = ReturnType<typeof useResolveForm>

function busyWords(uploaded: number, total: number): string {
  return uploaded < total ? HANDLE_WORDS.afterUploading(uploaded, total) : HANDLE_WORDS.resolving
}

function locationWords(place: LocationAnswer | undefined): string {
  if (!place) return HANDLE_WORDS.locationWanted
  return place.status === 'granted' ? HANDLE_WORDS.locationKnown(Math.max(1, Math.round(place.location.accuracyM))) : HANDLE_WORDS.locationMissing
}
