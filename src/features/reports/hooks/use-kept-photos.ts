import { useEffect, useState } from 'react'
import { readKeptFile } from '@/platform/files/keep-file'

/** Paths of kept photos by name; null while it is read, and when the phone lost it. */
export function useKeptPhotos(names: readonly string[]): ReadonlyMap<string, string | null> {
  const [paths, setPaths] = useState<ReadonlyMap<string, string | null>>(new Map())
  const key = names.join(' ')
  useEffect(() => {
    let isCurrent = true
    const wanted = key ? key.split(' ') : []
    void Promise.all(wanted.map(async (name) => [name, await readKeptFile(name).catch(() => null)] as const)).then((read) => {
      if (isCurrent) setPaths(new Map(read))
    })
    return () => {
      isCurrent = false
    }
  }, [key])
  return paths
}
