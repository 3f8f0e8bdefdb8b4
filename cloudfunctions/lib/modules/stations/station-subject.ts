import type { SubjectKind } from '../../kernel/subject'
import type { StationDocument } from './station-document'
import { findStation } from './stations.store'

/** Everybody may know of every station, of one that is gone too: somebody has its page. */
export const stationKind: SubjectKind<StationDocument> = {
  name: 'station',
  notFound: 'STATION_NOT_FOUND',
  async load(id) {
    const station = await findStation(id)
    return station ? { document: station, placeCode: station.placeCode, relations: {}, isVisibleTo: () => true } : null
  },
}
