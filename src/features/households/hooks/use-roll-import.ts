import { useCallback, useEffect, useState } from 'react'
import { call } from '@/platform/cloud/call'
import { uploadFile } from '@/platform/cloud/upload-file'
import { now } from '@/platform/clock'
import { asAppError } from '@/platform/data/as-app-error'
import { chooseFile } from '@/platform/files/choose-file'
import { random } from '@/platform/random'
import { commitRoll, continueRoll, discardRoll, type RollVersion, stageRoll } from '@/shared/contract/roll'
import { createUlid } from '@/shared/domain/ulid'
import type { AppError } from '@/shared/errors'

const EXTENSIONS = ['xlsx', 'csv']
/** Names of files are shown; longer ones are cut. */
const SHOWN_NAME = 80

export type ImportStep = 'idle' | 'uploading' | 'reading' | 'committing' | 'discarding'

/** One import from the file to the flip. Reading goes on in pieces while the page is open, and by the clock when it is not. */
export function useRollImport(communityCode: string, personId: string, onSettled: () => void) {
  const [version, setVersion] = useState<RollVersion | null>(null)
  const [step, setStep] = useState<ImportStep>('idle')
  const [share, setShare] = useState(0)
  const [error, setError] = useState<AppError | null>(null)

  const run = useCallback(async (as: ImportStep, act: () => Promise<RollVersion | null>) => {
    setStep(as)
    setError(null)
    try {
      const next = await act()
      if (next) setVersion(next)
      return next
    } catch (cause) {
      setError(asAppError(cause))
      return null
    } finally {
      setStep('idle')
    }
  }, [])

  const isReading = version?.state === 'reading'
  const [versionId, done] = [version?.id, version?.done]
  useEffect(() => {
    if (isReading && versionId !== undefined) void run('reading', () => call(continueRoll, { versionId }))
  }, [isReading, versionId, done, run])

  const choose = async () => {
    const file = await chooseFile(EXTENSIONS)
    if (!file) return
    const id = createUlid(now(), random)
    const extension = file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx'
    setShare(0)
    await run('uploading', async () => {
      const { fileId } = await uploadFile({ cloudPath: `uploads/${personId}/${id}/roll.${extension}`, filePath: file.path, onProgress: setShare })
      return await call(stageRoll, { id, communityCode, fileId, fileName: [...file.name].slice(-SHOWN_NAME).join('') })
    })
  }
  const settle = (as: ImportStep, operation: typeof commitRoll | typeof discardRoll) => async () => {
    if (versionId === undefined) return null
    const settled = await run(as, () => call(operation, { versionId }))
    if (settled) onSettled()
    return settled
  }
  return { version, open: setVersion, step, share, error, choose, commit: settle('committing', commitRoll), discard: settle('discarding', discardRoll) }
}
export type RollImport = ReturnType<typeof useRollImport>
