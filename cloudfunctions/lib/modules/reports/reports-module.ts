import { REPORT_EVENTS, REPORTS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { accept } from './accept-report'
import { applyKeptVerdicts } from './jobs/apply-kept-verdicts'
import { chaseMediaChecks } from './jobs/chase-media-checks'
import { closeSilentReports } from './jobs/close-silent-reports'
import { confirm } from './confirm-report'
import { deliverOutbox } from './jobs/deliver-outbox'
import { dispute } from './dispute-report'
import { get } from './get-report'
import { listMine } from './list-my-reports'
import { listQueue } from './list-report-queue'
import { rate } from './rate-report'
import { recheckHeldTexts } from './jobs/recheck-held-texts'
import { reject } from './reject-report'
import { reopen } from './reopen-report'
import { resolve } from './resolve-report'
import { submit } from './submit-report'
import { withdraw } from './withdraw-report'

export const reportsModule: ServerModule = {
  name: 'reports',
  handlers: [submit, listMine, get, listQueue, accept, reject, resolve, confirm, dispute, reopen, rate, withdraw],
  // Delivery last: it takes along what the others just decided.
  jobs: [applyKeptVerdicts, chaseMediaChecks, recheckHeldTexts, closeSilentReports, deliverOutbox],
  personalData: [
    {
      collection: REPORTS,
      personField: 'reporterId',
      holds: 'what the person reported: words, photos, place, rating',
      export: 'whole',
      erase: 'anonymise',
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
      holds: 'the steps that the person took, with their words',
      export: 'own-part',
      erase: 'anonymise',
      why: 'The log of a matter stays whole; the resident in it is cut out.',
    },
  ],
}
