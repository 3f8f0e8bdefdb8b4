import { useState } from 'react'
import { call } from '@/platform/cloud/call'
import { useAction } from '@/platform/data/use-action'
import { chooseFile } from '@/platform/files/choose-file'
import { readText } from '@/platform/files/read-text'
import { checkGridFile } from '@/shared/contract/grids'
import type { OutputOf } from '@/shared/contract/operation'
import type { GridFileDatum, GridFileFormat } from '@/shared/domain/geo/grids/grid-file'

const EXTENSIONS = ['geojson', 'json', 'csv']

interface ChosenFile {
  name: string
  format: GridFileFormat
  text: string
}

/** One file of borders: what it holds and what is wrong with it. Nothing is drawn before the person takes it. */
export function useGridFile(communityCode: string) {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [datum, setDatum] = useState<GridFileDatum | null>(null)
  const [found, setFound] = useState<OutputOf<typeof checkGridFile> | null>(null)

  const check = async ({ format, text }: ChosenFile, said?: GridFileDatum) => setFound(await call(checkGridFile, { communityCode, format, text, datum: said }))
  const choosing = useAction(async () => {
    const chosen = await chooseFile(EXTENSIONS)
    if (!chosen) return
    const { name, path } = chosen
    const next = { name, format: name.toLowerCase().endsWith('.csv') ? ('csv' as const) : ('geojson' as const), text: await readText(path) }
    await check(next)
    setFile(next)
    setDatum(null)
  })
  const saying = useAction(async (said: GridFileDatum) => {
    if (!file) return
    setDatum(said)
    await check(file, said)
  })
  const isAsked = datum !== null || (found?.problems.some(({ kind }) => kind === 'wrong_crs') ?? false)
  return {
    /** Null: none is chosen. */
    read: file && found ? { name: file.name, ...found } : null,
    /** Whether the person has to say which datum it is in; `datum` is what they said. */
    isAsked,
    datum,
    isBusy: choosing.isBusy || saying.isBusy,
    error: choosing.error ?? saying.error,
    choose: () => void choosing.run(),
    say: (said: GridFileDatum) => void saying.run(said),
    drop: () => setFile(null),
  }
}
export type GridFile = ReturnType<typeof useGridFile>
