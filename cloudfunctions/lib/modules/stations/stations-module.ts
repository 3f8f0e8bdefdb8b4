import { STATION_CHECK_INS, STATION_IMPORTS, STATIONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { answer } from './answer-doubt'
import { check } from './check-in'
import { confirm } from './confirm-station'
import { create } from './create-station'
import { edit } from './edit-station'
import { get } from './get-station'
import { commit } from './import/commit-stations'
import { stage } from './import/stage-stations'
import { deliverStations } from './jobs/deliver-stations'
import { forgetEvidence } from './jobs/forget-evidence'
import { lookAtDoubts, passDoubtsOn } from './jobs/watch-doubts'
import { leave } from './leave-station'
import { listOnDesk } from './list-on-desk'
import { history } from './list-station-history'
import { list } from './list-stations'
import { close, open } from './manager-switch'
import { retire } from './retire-station'
import { supply } from './set-supply'
import { sign } from './show-sign'
import type { CheckInDocument } from './station-document'

const OFFICIAL = { collection: STATIONS, export: 'none', erase: 'keep', why: 'An official act.' } as const

export const stationsModule: ServerModule = {
  name: 'stations',
  handlers: [list, get, check, leave, open, close, supply, confirm, answer, sign, create, edit, retire, history, listOnDesk, stage, commit],
  // Delivery last: it takes along what the others just decided.
  jobs: [forgetEvidence, lookAtDoubts, passDoubtsOn, deliverStations],
  personalData: [
    {
      collection: STATION_CHECK_INS,
      personField: 'personId',
      holds: 'at which stations the person checked in, when, and what they answered; never where exactly',
      export: 'whole',
      show: ({ stationId, at, answer: said, leftAt }: CheckInDocument) => ({ stationId, checkedInAt: at, checkInAnswer: said, leftAt }),
      erase: 'delete',
      why: 'The id names the person. What was seen of the station has done its work after two days.',
    },
    { ...OFFICIAL, personField: 'evidence.personId', holds: 'who saw it open or shut within the last two days', why: 'Gone after two days by itself; closing an account takes seven.' },
    { ...OFFICIAL, personField: 'history.personId', holds: 'who changed what a station says of itself, in office' },
    { ...OFFICIAL, collection: STATION_IMPORTS, personField: 'createdBy', holds: 'which files of stations the person handed in, in office' },
    { ...OFFICIAL, personField: 'pastDoubts.personId', holds: 'who answered a doubt, in office' },
  ],
}
