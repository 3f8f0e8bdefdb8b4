import { showToast } from '@/ui'
import { tellFailure } from './tell-failure'
import { useAction } from './use-action'

interface Shown<T> {
  replace: (answer: T) => void
  reload: () => Promise<unknown>
}

/** Steps on the one thing that a page shows: what a step answers with is shown and `done` said; why it failed is said, and the newest read. Whether it was done. */
export function useChange<T>({ replace, reload }: Shown<T>, onDone?: () => void) {
  return useAction(async (act: () => Promise<T>, done: string) => {
    try {
      replace(await act())
      onDone?.()
      showToast(done, { tone: 'done' })
      return true
    } catch (cause) {
      tellFailure(cause)
      await reload()
      return false
    }
  })
}
