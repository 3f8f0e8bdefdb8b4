import { TOPIC_STATEMENTS, TOPIC_VOICES } from '../../../kernel/collections'
import type { ServerModule } from '../../../kernel/module'
import { reply } from './answer-question'
import { answer } from './answer-statement'
import { get, list } from './get-picture'
import { checkWaitingStatements } from './jobs/check-waiting-statements'
import { deliverStatements } from './jobs/deliver-statements'
import { drawPictures } from './jobs/draw-pictures'
import { listMine, similar } from './list-statements'
import { next } from './next-statements'
import { say } from './say-statement'
import { showOwnStatement, showOwnVoice } from './show-own-opinions'
import { statementContent } from './statement-content'
import { takeBack } from './take-back-statement'

/** What people say and answer in topics: its part of the module. */
export const opinionsPart = {
  handlers: [say, takeBack, similar, listMine, reply, next, answer, get, list],
  // Delivery after the checks, which it takes along.
  jobs: [checkWaitingStatements, deliverStatements, drawPictures],
  contentKinds: [statementContent],
  personalData: [
    {
      collection: TOPIC_STATEMENTS,
      personField: 'authorId',
      holds: 'what the person said in topics, in their words',
      export: 'whole',
      show: showOwnStatement,
      erase: 'anonymise',
      why: 'Others have answered it: the sentence stays, without anybody who said it.',
    },
    { collection: TOPIC_STATEMENTS, personField: 'reply.personId', holds: 'which questions the person answered in office', export: 'none', erase: 'keep', why: 'An official act, and an answer that others rely on.' },
    {
      collection: TOPIC_VOICES,
      personField: 'personId',
      holds: 'what the person answered to whom, topic by topic',
      export: 'whole',
      show: showOwnVoice,
      erase: 'anonymise',
      why: 'The community talked on the strength of it, and pictures were drawn: the answers count on as those of nobody. The digest in the id keeps one person from counting twice.',
    },
  ],
} satisfies Omit<ServerModule, 'name'>
