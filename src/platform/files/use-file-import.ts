import { useCallback, useState } from 'react'
import { now } from '@/platform/clock'
import { uploadFile } from '@/platform/cloud/upload-file'
import { asAppError } from '@/platform/data/as-app-error'
import { random } from '@/platform/random'
import { createUlid } from '@/shared/domain/ulid'
import type { AppError } from '@/shared/errors'
import { chooseFile } from './choose-file'

/** A chosen file as it lies under the person's own folder, in that of this very import. */
export interface SentFile {
  /** ULID of the import. */
  id: string
  fileId: string
  fileName: string
}

interface FileImportOptions {
  personId: string
  /** What it is called there. */
  as: string
  /** Without the dot; the first where a name has none of them. */
  extensions: readonly [string, ...string[]]
}

/** Names of files are shown; longer ones are cut. */
const SHOWN_NAME = 80

/** What becomes of a file, from the choice on: one step at a time, the share that is uploaded, the last failure. A failed step leaves the value as it was. */
export function useFileImport<Value, Step extends string>({ personId, as, extensions }: FileImportOptions) {
  const [value, setValue] = useState<Value | null>(null)
  const [step, setStep] = useState<Step | 'idle' | 'uploading'>('idle')
  const [share, setShare] = useState(0)
  const [error, setError] = useState<AppError | null>(null)

  const run = useCallback(async (next: Step | 'uploading', act: () => Promise<Value | null>) => {
    setStep(next)
    setError(null)
    try {
      const result = await act()
      if (result) setValue(result)
      return result
    } catch (cause) {
      setError(asAppError(cause))
      return null
    } finally {
      setStep('idle')
    }
  }, [])

  /** Null: nothing was chosen, or it failed. */
  const choose = async (read: (file: SentFile) => Promise<Value>): Promise<Value | null> => {
    const file = await chooseFile(extensions)
    if (!file) return null
    const id = createUlid(now(), random)
    const extension = extensions.find((one) => file.name.toLowerCase().endsWith(`.${one}`)) ?? extensions[0]
    setShare(0)
    return await run('uploading', async () => {
      const { fileId } = await uploadFile({ cloudPath: `uploads/${personId}/${id}/${as}.${extension}`, filePath: file.path, onProgress: setShare })
      return await read({ id, fileId, fileName: [...file.name].slice(-SHOWN_NAME).join('') })
    })
  }
  return { value, setValue, step, share, error, run, choose }
}
