import { BALLOT_PAPERS } from '../../../kernel/collections'
import type { ServerModule } from '../../../kernel/module'
import { deny, settle } from './deny-paper'
import { enter } from './enter-paper'
import { issue } from './issue-papers'
import { castPapers } from './jobs/cast-papers'
import { list, listHints } from './list-papers'
import type { PaperDocument } from './paper-document'
import { verify } from './verify-paper'
import { view } from './view-paper'
import { voidOne } from './void-paper'

const OFFICIAL = 'An official act: who handled a slip stays known, or nobody could object to it.'

/** Votes on paper: their part of the module. */
export const papersPart = {
  handlers: [issue, voidOne, enter, verify, list, view, deny, settle, listHints],
  jobs: [castPapers],
  personalData: [
    { collection: BALLOT_PAPERS, personField: 'issuedBy', holds: 'which slips the person handed out', export: 'none', erase: 'keep', why: OFFICIAL },
    { collection: BALLOT_PAPERS, personField: 'typedBy', holds: 'which slips the person typed', export: 'none', erase: 'keep', why: OFFICIAL },
    { collection: BALLOT_PAPERS, personField: 'settledBy', holds: 'about which denials the person decided', export: 'none', erase: 'keep', why: OFFICIAL },
    {
      collection: BALLOT_PAPERS,
      personField: 'deniedBy',
      holds: 'that the person said that a slip of their household was not signed by it',
      export: 'whole',
      show: (document: object) => {
        const { label, serial, state, deniedAt } = document as PaperDocument
        return { label, serial, state, deniedAt }
      },
      erase: 'anonymise',
      why: 'A teller decided about the slip because of it; that it was denied stays, by whom does not.',
    },
  ],
} satisfies Omit<ServerModule, 'name'>
