import { DAY } from '@/shared/domain/time'
import type { Job } from '../../../kernel/module'
import { findVerdicts, removeVerdicts } from '../content.store'

const VERDICTS_PER_RUN = 100
/** Its photo was never stored: the submission failed after the check was asked for. */
const FORGOTTEN_AFTER = DAY

/** Verdicts that came before what they are about. */
export const applyKeptVerdicts: Job = {
  name: 'content.apply-kept-verdicts',
  async run({ now, ports }) {
    const verdicts = await findVerdicts(now, VERDICTS_PER_RUN)
    const done: string[] = []
    for (const { _id: traceId, suggest, label, at } of verdicts) {
      const outcome = await ports.content.judge({ traceId, suggest, label }, now)
      if (outcome !== 'kept' || now - at.getTime() > FORGOTTEN_AFTER) done.push(traceId)
    }
    await removeVerdicts(done)
    return done.length
  },
}
