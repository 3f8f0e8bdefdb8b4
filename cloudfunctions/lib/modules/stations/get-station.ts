import { getStation } from '@/shared/contract/stations'
import { handleOn } from '../../kernel/handler'
import { showStation } from './show-station'
import { stationKind } from './station-subject'

export const get = handleOn(stationKind, getStation, async (_input, { subject, viewer }) => await showStation(subject.document, viewer))
