import { useEffect } from 'react'
import { call } from '@/platform/cloud/call'
import { useFileImport } from '@/platform/files/use-file-import'
import { commitRoll, continueRoll, discardRoll, type RollVersion, stageRoll } from '@/shared/contract/roll'

const EXTENSIONS = ['xlsx', 'csv'] as const

type Step = 'reading' | 'committing' | 'discarding'

/** One import from the file to the flip. Reading goes on in pieces while the page is open, and by the clock when it is not. */
export function useRollImport(communityCode: string, personId: string, onSettled: () => void) {
  const { value: version, setValue: open, step, share, error, run, choose } = useFileImport<RollVersion, Step>({ personId, as: 'roll', extensions: EXTENSIONS })

  const isReading = version?.state === 'reading'
  const [versionId, done] = [version?.id, version?.done]
  useEffect(() => {
    if (isReading && versionId !== undefined) void run('reading', () => call(continueRoll, { versionId }))
  }, [isReading, versionId, done, run])

  const settle = (as: Step, operation: typeof commitRoll | typeof discardRoll) => async () => {
    if (versionId === undefined) return null
    const settled = await run(as, () => call(operation, { versionId }))
    if (settled) onSettled()
    return settled
  }
  return {
    version,
    open,
    step,
    share,
    error,
    choose: () => choose((file) => call(stageRoll, { ...file, communityCode })),
    commit: settle('committing', commitRoll),
    discard: settle('discarding', discardRoll),
  }
}
export type RollImport = ReturnType<typeof useRollImport>
