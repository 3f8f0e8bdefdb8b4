import { coarsenPoint } from '@/shared/domain/geo/point'
import { COARSE_ACCURACY_M, EXACT_AGAIN } from '@/shared/domain/retention'
import type { Job } from '../../../kernel/module'
import { findExactUntil, setLocation } from '../reports.store'

const REPORTS_PER_RUN = 100

/** Half a year after it came a closed report's place is kept to about 100 m only (C29). */
export const coarsenLocations: Job = {
  name: 'reports.coarsen-locations',
  async run({ now }) {
    const reports = await findExactUntil(new Date(now), REPORTS_PER_RUN)
    for (const { _id, stage, point, accuracyM } of reports) {
      if (stage !== 'done' || !point) {
        await setLocation(_id, { exactUntil: point ? new Date(now + EXACT_AGAIN) : null })
        continue
      }
      const [lng, lat] = point.coordinates
      const coarse = coarsenPoint({ lng, lat })
      await setLocation(_id, { exactUntil: null, point: { type: 'Point', coordinates: [coarse.lng, coarse.lat] }, accuracyM: Math.max(accuracyM ?? 0, COARSE_ACCURACY_M) })
    }
    return reports.length
  },
}
