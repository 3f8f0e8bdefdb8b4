import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MARK = 'demo-seeded'

/** Whether the demonstration world of this data folder was filled to the end. */
export function isSeeded(dataDir: string): boolean {
  return existsSync(join(dataDir, MARK))
}

export function markSeeded(dataDir: string): void {
  writeFileSync(join(dataDir, MARK), `${new Date().toISOString()}\n`)
}
