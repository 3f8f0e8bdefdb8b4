import { TOPIC_REVIEWS, TOPIC_SUPPORTS, TOPICS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { topicContent } from './content-kinds'
import { checkWaitingWords } from './jobs/check-waiting-words'
import { deliverTopics } from './jobs/deliver-topics'
import { runClocks } from './jobs/run-clocks'
import { settleClocks } from './jobs/settle-clocks'
import { countAt, get, list, listMine, listWaiting, similar } from './list-topics'
import { draft, takeUp } from './draft-topic'
import { drawCode } from './draw-topic-code'
import { opinionsPart } from './opinions/opinions-part'
import { onward } from './onward-steps'
import { announce, correct, savePlan } from './plan-steps'
import { propose } from './propose-topic'
import { admit, appeal, askFix, classify, discard, fix, merge, reject, restore, uphold, withdraw } from './screening-steps'
import { showOwnReview, showOwnSupport, showOwnTopic } from './show-own'
import { work } from './work-steps'
import { review } from './review-topic'
import { support, unsupport } from './support-topic'

export const topicsModule: ServerModule = {
  name: 'topics',
  handlers: [
    ...[propose, similar, list, countAt, listMine, listWaiting, get, drawCode, support, unsupport],
    ...[admit, reject, askFix, fix, appeal, uphold, restore, merge, withdraw, draft, takeUp, discard, classify],
    ...[savePlan, announce, correct],
    ...onward,
    ...opinionsPart.handlers,
    ...work,
    review,
  ],
  // Delivery last: it takes along what the others just decided.
  jobs: [checkWaitingWords, settleClocks, runClocks, deliverTopics, ...opinionsPart.jobs],
  contentKinds: [...topicContent, ...opinionsPart.contentKinds],
  personalData: [
    {
      collection: TOPICS,
      personField: 'proposerId',
      holds: 'what the person proposed, in their words, and for whom',
      export: 'whole',
      show: showOwnTopic,
      erase: 'anonymise',
      blank: { proposerName: null, behalf: null },
      why: 'The matter belongs to the community, which supported and decided it; who brought it does not.',
    },
    { collection: TOPICS, personField: 'deciderId', holds: 'which topics the person decided about in office', export: 'none', erase: 'keep', why: 'An official act: an appeal is decided by somebody else.' },
    {
      collection: TOPIC_SUPPORTS,
      personField: 'personId',
      holds: 'which topics the household supports through this person',
      export: 'whole',
      show: showOwnSupport,
      erase: 'anonymise',
      why: 'A household said it, and may have others in it; its word counts on without the person.',
    },
    ...opinionsPart.personalData,
    {
      collection: TOPIC_REVIEWS,
      personField: 'personId',
      holds: 'what the person said of how it went',
      export: 'whole',
      show: showOwnReview,
      erase: 'anonymise',
      why: 'It was counted with the others; it stays counted without the person.',
    },
  ],
}
