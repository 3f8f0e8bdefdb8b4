import type { StationDetail } from '@/shared/contract/stations'
import { temporaryUrls } from '../../adapters/storage'
import type { Viewer } from '../../kernel/subject'
import type { StationDocument } from './station-document'
import { detailOf } from './view-station'

/** As the caller sees it, with an address of its photo if it has one. */
export async function showStation(station: StationDocument, viewer: Viewer): Promise<StationDetail> {
  const { doorPhotoId } = station
  const urls = doorPhotoId === null ? null : await temporaryUrls([doorPhotoId])
  return detailOf(station, viewer, urls?.get(doorPhotoId!) ?? null)
}
