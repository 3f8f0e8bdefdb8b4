import type { Job } from '../../../kernel/module'
import { EVIDENCE_KEPT_FOR } from '../station-document'
import { findDue, updateUnseen } from '../stations.store'

const PER_RUN = 100

/** Who was where is kept beside a station for two days at most. What somebody sees meanwhile stays: the next run looks again. */
export const forgetEvidence: Job = {
  name: 'stations.forget-evidence',
  async run({ now }) {
    const stale = await findDue('evidenceStaleAt', now, PER_RUN)
    for (const station of stale) {
      const isFresh = ({ at }: { at: Date }) => now - at.getTime() < EVIDENCE_KEPT_FOR
      const evidence = station.evidence.filter(isFresh)
      const oldest = evidence.length === 0 ? null : Math.min(...evidence.map(({ at }) => at.getTime()))
      await updateUnseen(station, { set: { evidence, departures: station.departures.filter(isFresh), evidenceStaleAt: oldest === null ? null : new Date(oldest + EVIDENCE_KEPT_FOR) } })
    }
    return stale.length
  },
}
