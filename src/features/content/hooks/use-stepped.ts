import { errorSentence } from '@/copy/errors'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import type { InputOf, Operation, OutputOf } from '@/shared/contract/operation'
import { type ErrorCode, isAppError } from '@/shared/errors'
import { showToast } from '@/ui'

interface Overtaken {
  /** Codes that say that somebody was faster. */
  codes: readonly ErrorCode[]
  words: string
}

/** One thing and the steps on it: a step answers with it as it is then; if somebody was faster, the newest is read and said so. */
export function useStepped<O extends Operation>(operation: O, input: InputOf<O>, enabled: boolean, overtaken: Overtaken) {
  const { data, error, reload, replace } = useOperation(operation, input, { enabled })
  const step = useAction(async (act: () => Promise<OutputOf<O>>, done: string): Promise<boolean> => {
    try {
      replace(await act())
      showToast(done, { tone: 'done' })
    } catch (cause) {
      const code = isAppError(cause) ? cause.code : 'INTERNAL'
      if (!overtaken.codes.includes(code)) {
        showToast(errorSentence(code), { tone: 'danger' })
        return false
      }
      await reload()
      showToast(overtaken.words)
    }
    return true
  })
  return { data, error, reload, take: step.run, isBusy: step.isBusy }
}
