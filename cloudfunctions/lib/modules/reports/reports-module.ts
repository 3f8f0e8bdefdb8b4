import { REPORT_EVENTS, REPORTS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { accept } from './accept-report'
import { reportContent } from './content-kinds'
import { chaseMediaChecks } from './jobs/chase-media-checks'
import { closeSilentReports } from './jobs/close-silent-reports'
import { coarsenLocations } from './jobs/coarsen-locations'
import { confirm } from './confirm-report'
import { deliverOutbox } from './jobs/deliver-outbox'
import { dispute } from './dispute-report'
import { findByNumber } from './find-report-by-number'
import { get } from './get-report'
import { listMine } from './list-my-reports'
import { listQueue } from './list-report-queue'
import { listSolved } from './list-solved-reports'
import { recountClocks } from './jobs/recount-clocks'
import { rate } from './rate-report'
import { recheckHeldTexts } from './jobs/recheck-held-texts'
import { reject } from './reject-report'
import { reopen } from './reopen-report'
import { resolve } from './resolve-report'
import { showOwnReport, showOwnStep } from './show-own'
import { settleGrids } from './jobs/settle-grids'
import { submit } from './submit-report'
import { withdraw } from './withdraw-report'

export const reportsModule: ServerModule = {
  name: 'reports',
  handlers: [submit, listMine, get, findByNumber, listQueue, listSolved, accept, reject, resolve, confirm, dispute, reopen, rate, withdraw],
  // Delivery last: it takes along what the others just decided.
  jobs: [settleGrids, chaseMediaChecks, recheckHeldTexts, closeSilentReports, recountClocks, coarsenLocations, deliverOutbox],
  contentKinds: reportContent,
  personalData: [
    {
      collection: REPORTS,
      personField: 'reporterId',
      holds: 'what the person reported: words, photos, place, rating',
      export: 'whole',
      show: showOwnReport,
      erase: 'anonymise',
      blank: { landmark: null, note: null, rating: null, textHeldSince: null },
      why: 'The matter and what was done about it belong to the community; who reported it does not.',
    },
    {
      collection: REPORTS,
      personField: 'handlerId',
      holds: 'which reports the person handled as staff',
      export: 'none',
      erase: 'keep',
      why: 'An official act: whoever verifies it must not be who did it.',
    },
    {
      collection: REPORT_EVENTS,
      personField: 'personId',
      only: { as: 'reporter' },
      holds: 'the steps that the person took on an own report, with their words',
      export: 'own-part',
      show: showOwnStep,
      erase: 'anonymise',
      blank: { note: null, noteHeldSince: null },
      why: 'The log of a matter stays whole; the resident in it is cut out.',
    },
    {
      collection: REPORT_EVENTS,
      personField: 'personId',
      only: { as: 'person' },
      holds: 'that the person submitted a report',
      export: 'none',
      erase: 'anonymise',
      why: 'The report itself is exported; its first step stays in the log without the person.',
    },
    {
      collection: REPORT_EVENTS,
      personField: 'personId',
      holds: 'the steps that the person took as staff',
      export: 'none',
      erase: 'keep',
      why: 'Official acts, bound to a report and sealed in the audit log.',
    },
  ],
}
