import { DAY } from '@/shared/domain/time'
import type { Job } from '../../../kernel/module'
import { settlePhoto } from '../checks/apply-media-verdict'
import { findByTrace, findVerdicts, removeVerdicts } from '../reports.store'

const VERDICTS_PER_RUN = 100
/** Its report was never stored: the submission failed after the check was asked for. */
const FORGOTTEN_AFTER = DAY

/** Verdicts that came before their report. */
export const applyKeptVerdicts: Job = {
  name: 'reports.apply-kept-verdicts',
  async run({ now }) {
    const verdicts = await findVerdicts(now, VERDICTS_PER_RUN)
    const done: string[] = []
    for (const verdict of verdicts) {
      const report = await findByTrace(verdict._id)
      if (report) await settlePhoto(report, verdict._id, verdict.check, now)
      if (report || now - verdict.at.getTime() > FORGOTTEN_AFTER) done.push(verdict._id)
    }
    await removeVerdicts(done)
    return done.length
  },
}
