import type { Instant } from '@/shared/domain/time'
import type { Control } from '../../local-cloud/index.ts'
import { demoStations } from './demo-stations'

/** In one go: 235 stations and who was seen there. Repeating it adds nothing. */
export async function seedStations(control: Control, now: Instant): Promise<void> {
  if ((await control.count('stations', {})) > 0) return
  const { stations, checkIns } = demoStations(now)
  await control.importDocuments('station_check_ins', checkIns.map((one) => ({ ...one })))
  await control.importDocuments('stations', stations.map((one) => ({ ...one })))
}
