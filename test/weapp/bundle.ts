import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const BUNDLE = 'dist/weapp'

/** @throws a sentence that says what to do, where the bundle was not built */
export function requireBundle(): void {
  if (!existsSync(join(BUNDLE, 'app.json'))) throw new Error(`${BUNDLE} is missing: run \`npm run build:weapp\` first`)
}

/** A copy of the bundle to break; the caller removes it. */
export function copyBundle(): string {
  const copy = mkdtempSync(join(tmpdir(), 'linli-weapp-'))
  cpSync(BUNDLE, copy, { recursive: true })
  return copy
}
