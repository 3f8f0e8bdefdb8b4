import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LINLI_BUNDLE: another one, for runs of the journeys on a bundle that was changed on purpose. */
export const BUNDLE = process.env.LINLI_BUNDLE ?? 'dist/weapp'

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
