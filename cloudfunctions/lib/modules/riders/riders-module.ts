import { RIDER_LISTS, RIDER_VERIFICATIONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { approve } from './approve-verification'
import { confirm } from './confirm-listed'
import { getMine } from './get-my-rider'
import { get } from './get-verification'
import { answerLateVerifications } from './jobs/answer-late-verifications'
import { deliverVerifications } from './jobs/deliver-verifications'
import { endOldLists } from './jobs/end-old-lists'
import { eraseBadges } from './jobs/erase-badges'
import { endListed, leaveRiders } from './leave-riders'
import { commit } from './list/commit-rider-list'
import { listLists } from './list/list-rider-lists'
import { stage } from './list/stage-rider-list'
import { listWaiting } from './list-verifications'
import { open } from './open-badge'
import { refuse } from './refuse-verification'
import { submit } from './submit-badge'
import type { VerificationDocument } from './verification-document'
import { vouch } from './vouch-for-rider'
import { withdraw } from './withdraw-verification'

export const ridersModule: ServerModule = {
  name: 'riders',
  handlers: [getMine, confirm, submit, withdraw, listWaiting, get, open, approve, refuse, vouch, stage, commit, listLists],
  jobs: [answerLateVerifications, deliverVerifications, eraseBadges, endOldLists],
  personalData: [
    {
      collection: RIDER_VERIFICATIONS,
      personField: 'personId',
      holds: 'how the person asked to be known as a rider, for which platform, and what was answered; a photo of the badge until 30 days after',
      export: 'whole',
      show: ({ method, platform, stationName, state, createdAt, decidedAt, reasonCode }: VerificationDocument) => ({ riderMethod: method, platform, stationName, state, createdAt, decidedAt, reasonCode }),
      erase: 'delete',
      why: 'The appointment says that there was a rider; how it came about is nobody\'s business any more.',
    },
    { collection: RIDER_LISTS, personField: 'createdBy', holds: 'which lists the person handed in as staff', export: 'none', erase: 'keep', why: 'An official act.' },
  ],
  leave: leaveRiders,
  phoneWithdrawn: endListed,
}
