import { BALLOT_OBJECTIONS } from '../../../kernel/collections'
import type { ServerModule } from '../../../kernel/module'
import { get } from './get-notice'
import { tellLateObjections } from './jobs/tell-late-objections'
import type { ObjectionDocument } from './notice-document'
import { answer, list, object } from './object-to-result'
import { check, release } from './release-box'

/** What a ballot publishes, what is said against it, and how it is checked: their part of the module. */
export const noticesPart = {
  handlers: [get, object, list, answer, check, release],
  jobs: [tellLateObjections],
  personalData: [
    {
      collection: BALLOT_OBJECTIONS,
      personField: 'personId',
      holds: 'what the person said against a result',
      export: 'whole',
      show: (document: object) => {
        const { text, at, state, reply } = document as ObjectionDocument
        return { text, at, state, reply }
      },
      erase: 'anonymise',
      why: 'A result was confirmed or not because of it; that it was said and answered stays.',
    },
    { collection: BALLOT_OBJECTIONS, personField: 'repliedBy', holds: 'which objections the person answered', export: 'none', erase: 'keep', why: 'An official act.' },
  ],
} satisfies Omit<ServerModule, 'name'>
