import type { MiniProgram } from '../runtime/launch-mini-program'

const QUIET_MS = 120

/** Waits until the app has sent nothing to its view for a while: what was under way is drawn. */
export async function untilQuiet({ setDataLog }: MiniProgram): Promise<void> {
  for (let before = -1; before !== setDataLog.length; ) {
    before = setDataLog.length
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  }
}
