import { useCallback } from 'react'
import { errorSentence } from '@/copy/errors'
import { useAction } from '@/platform/data/use-action'
import { openSubmit } from '@/platform/navigation/navigate'
import { isAppError } from '@/shared/errors'
import { showToast } from '@/ui'
import { capturePhotos, newDraft } from '../model/capture-photos'

/** Opens the camera, then the form with what was taken; leaving the camera changes nothing. */
export function useCapture() {
  const { run, isBusy } = useAction(async () => {
    try {
      const draft = await capturePhotos(newDraft(), 'camera')
      if (draft.photos.length > 0) openSubmit(draft.id)
    } catch (error) {
      showToast(errorSentence(isAppError(error) ? error.code : 'INTERNAL'), { tone: 'danger' })
    }
  })
  const open = useCallback(() => void run(), [run])
  return { open, isBusy }
}
