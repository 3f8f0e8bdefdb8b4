import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const RETRY_MS = 100

/** One holder at a time among all programs of this machine; a holder that died is passed over. @returns how to let go */
export async function lockBuild(path: string): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (isAbandoned(path)) rmSync(path, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
}

function isAbandoned(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return false
  } catch (error) {
    // Gone in the meantime, or not yet written: look again. ESRCH: the holder is no more.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
