import { useCallback } from 'react'
import { errorSentence } from '@/copy/errors'
import { useAction } from '@/platform/data/use-action'
import { openSubmit } from '@/platform/navigation/navigate'
import { capturePhotos, newDraft } from '../model/capture-photos'

/** Opens the camera, then the form with what was taken; leaving the camera changes nothing. `problem` says what was wrong with the photo. */
export function useCapture() {
  const { run, error } = useAction(async () => {
    const draft = await capturePhotos(newDraft(), 'camera')
    if (draft.photos.length > 0) openSubmit(draft.id)
  })
  const open = useCallback(() => void run(), [run])
  return { open, problem: error ? errorSentence(error.code, { fields: error.fields }) : undefined }
}
