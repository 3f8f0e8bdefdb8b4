import { appendFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect } from 'vitest'
import { RAN } from '../handlers/handler-sites'
import type { ConsoleLine, MiniProgram } from '../runtime/launch-mini-program'

/** On a bundle that says which of its handlers run: writes them to LINLI_HANDLER_LOG, `site<tab>spec` a line, each once. */
export function keepHandlerLog({ output }: MiniProgram): void {
  const path = process.env.LINLI_HANDLER_LOG
  if (!path) return
  const spec = basename(expect.getState().testPath ?? 'unknown')
  const written = new Set<unknown>()
  output.on('log', ({ args: [mark, site] }: ConsoleLine) => {
    if (mark !== RAN || written.has(site)) return
    written.add(site)
    appendFileSync(path, `${String(site)}\t${spec}\n`)
  })
}
