import { BALLOTS, ROLL_DISPUTES, VOTES } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { CLOSED_PERSON } from '../../kernel/persons.store'
import { cast } from './cast-vote'
import { create, draft } from './create-ballot'
import { deliverBallots } from './deliver-ballot'
import { answerOne, dispute, listDisputes } from './dispute-roll'
import { runBallotClocks } from './jobs/run-ballot-clocks'
import { sealBoxes } from './jobs/seal-boxes'
import { get, list, listMine, listOfTopic, listOnDesk } from './list-ballots'
import { listWaiting } from './list-waiting'
import { noticesPart } from './notices/notices-part'
import { steps } from './organiser-steps'
import { papersPart } from './papers/papers-part'
import { remind } from './remind-outstanding'
import { listRoll, outstanding } from './show-roll'
import { showOwnDispute, showOwnVote } from './show-own'
import { forgetVoter } from './votes.store'

/** More people than a household's casts can name. */
const VOTERS = 12

export const ballotsModule: ServerModule = {
  name: 'ballots',
  handlers: [...papersPart.handlers, ...noticesPart.handlers, ...[list, get, listOfTopic, listWaiting, cast, listMine, listRoll, dispute], ...[draft, create, ...steps], ...[listOnDesk, outstanding, remind, listDisputes, answerOne]],
  // Delivery last: it takes along what the others just did.
  jobs: [...papersPart.jobs, ...noticesPart.jobs, sealBoxes, runBallotClocks, deliverBallots],
  personalData: [
    ...papersPart.personalData,
    ...noticesPart.personalData,
    { collection: BALLOTS, personField: 'tellers', holds: 'which ballots the person counts', export: 'none', erase: 'keep', why: 'An official act: who counted stays known.' },
    {
      collection: VOTES,
      personField: 'voterIds',
      holds: 'that the person voted, and what',
      export: 'own-part',
      show: showOwnVote,
      erase: 'keep',
      why: 'The vote is that of the household and counts on. Who cast it is taken out of it beforehand, in the orderly way below; what was chosen is told to nobody.',
    },
    {
      collection: ROLL_DISPUTES,
      personField: 'personId',
      holds: 'what the person said against a roll',
      export: 'whole',
      show: showOwnDispute,
      erase: 'anonymise',
      blank: { fromLabel: null },
      why: 'The roll was looked at because of it; that it was said and answered stays.',
    },
  ],
  leave: (personId) => forgetVoter(personId, VOTERS, CLOSED_PERSON),
}
