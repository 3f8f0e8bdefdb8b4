import { HOUSEHOLD_CLAIMS, HOUSEHOLD_CODES, ROLL_VERSIONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { approve } from './approve-claim'
import type { ClaimDocument } from './claim-document'
import { claim } from './claim-household'
import { get } from './get-claim'
import { issue } from './issue-codes'
import { answerLateClaims } from './jobs/answer-late-claims'
import { deliverClaims } from './jobs/deliver-claims'
import { eraseReplacedRolls } from './jobs/erase-replaced-rolls'
import { readAbandonedRolls } from './jobs/read-abandoned-rolls'
import { leave } from './leave-household'
import { leaveAll, withdrawRollClaims } from './leave-all'
import { buildings } from './list-buildings'
import { list } from './list-claims'
import { members } from './list-members'
import { listMine } from './list-my-claims'
import { rooms } from './list-rooms'
import { refuse } from './refuse-claim'
import { remove } from './remove-member'
import { commit } from './roll/commit-roll'
import { goOn } from './roll/continue-roll'
import { decide } from './roll/decide-roll-conflict'
import { discard } from './roll/discard-roll'
import { get as getVersion } from './roll/get-roll-version'
import { listFindings } from './roll/list-roll-findings'
import { list as listVersions } from './roll/list-roll-versions'
import { stage } from './roll/stage-roll'
import { search } from './search-households'
import { withdraw } from './withdraw-claim'

export const householdsModule: ServerModule = {
  name: 'households',
  handlers: [
    ...[buildings, rooms, claim, get, listMine, list, approve, refuse, withdraw, leave, remove, members, issue, search],
    ...[stage, goOn, getVersion, listVersions, listFindings, decide, commit, discard],
  ],
  jobs: [readAbandonedRolls, answerLateClaims, deliverClaims, eraseReplacedRolls],
  personalData: [
    {
      collection: HOUSEHOLD_CLAIMS,
      personField: 'personId',
      holds: 'the households that the person asked for, and under which name',
      export: 'whole',
      show: ({ label, relation, name, method, state, createdAt, decidedAt, reasonCode }: ClaimDocument) => ({ label, relation, name, method, state, createdAt, decidedAt, reasonCode }),
      erase: 'anonymise',
      blank: { name: '' },
      why: 'That somebody was let into a household, and by whom, stays checkable; who it was does not.',
    },
    { collection: HOUSEHOLD_CODES, personField: 'issuedBy', holds: 'which door codes the person handed out as staff', export: 'none', erase: 'keep', why: 'Whoever handed out a code must not approve what rests on it.' },
    { collection: ROLL_VERSIONS, personField: 'createdBy', holds: 'which rolls the person imported as staff', export: 'none', erase: 'keep', why: 'An official act.' },
  ],
  leave: leaveAll,
  phoneWithdrawn: withdrawRollClaims,
}
