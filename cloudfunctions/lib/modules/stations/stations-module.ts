import { STATION_CHECK_INS, STATIONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { check } from './check-in'
import { get } from './get-station'
import { forgetEvidence } from './jobs/forget-evidence'
import { leave } from './leave-station'
import { list } from './list-stations'
import type { CheckInDocument } from './station-document'

export const stationsModule: ServerModule = {
  name: 'stations',
  handlers: [list, get, check, leave],
  jobs: [forgetEvidence],
  personalData: [
    {
      collection: STATION_CHECK_INS,
      personField: 'personId',
      holds: 'at which stations the person checked in, when, and what they answered; never where exactly',
      export: 'whole',
      show: ({ stationId, at, answer, leftAt }: CheckInDocument) => ({ stationId, checkedInAt: at, checkInAnswer: answer, leftAt }),
      erase: 'delete',
      why: 'The id names the person. What was seen of the station has done its work after two days.',
    },
    { collection: STATIONS, personField: 'evidence.personId', holds: 'who saw it open or shut within the last two days', export: 'none', erase: 'keep', why: 'Gone after two days by itself; closing an account takes seven.' },
  ],
}
