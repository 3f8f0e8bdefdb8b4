import { errorSentence } from '@/copy/errors'
import { CONTENT_WORDS } from '@/copy/content'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { type ContentDetail, getContent } from '@/shared/contract/content'
import { isAppError } from '@/shared/errors'
import { showToast } from '@/ui'

const OVERTAKEN: readonly string[] = ['CONTENT_CHANGED', 'CONTENT_WRONG_STATE']

/** One thing and the steps on it: a step answers with it as it is then; if somebody was faster, the newest is read and said so. */
export function useContent(contentId: string) {
  const { data: content, error, reload, replace } = useOperation(getContent, { contentId }, { enabled: contentId !== '' })
  const step = useAction(async (act: () => Promise<ContentDetail>, done: string): Promise<boolean> => {
    try {
      replace(await act())
      showToast(done, { tone: 'done' })
    } catch (cause) {
      const code = isAppError(cause) ? cause.code : 'INTERNAL'
      if (!OVERTAKEN.includes(code)) {
        showToast(errorSentence(code), { tone: 'danger' })
        return false
      }
      await reload()
      showToast(CONTENT_WORDS.changed)
    }
    return true
  })
  return { content, error, reload, take: step.run, isBusy: step.isBusy }
}

export type ContentSteps = ReturnType<typeof useContent>
