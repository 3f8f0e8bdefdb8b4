import { BLOCKS, CONTENT, CONTENT_FLAGS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { appeal } from './appeal-content'
import { appeal as appealBlock } from './blocks/appeal-block'
import { begin } from './blocks/begin-block'
import type { BlockDocument } from './blocks/block-document'
import { deliverBlocks } from './blocks/deliver-block'
import { get as getBlock } from './blocks/get-block'
import { keep } from './blocks/keep-block'
import { lift } from './blocks/lift-block'
import { listAt } from './blocks/list-blocks'
import { nameOfPlace } from '../../kernel/places/places'
import type { ContentDocument, FlagDocument } from './content-document'
import { countsOf } from './count-content'
import { flag } from './flag-content'
import { get } from './get-content'
import { deliverWaiting } from './jobs/deliver-waiting'
import { applyKeptVerdicts } from './jobs/apply-kept-verdicts'
import { eraseRefusedMedia } from './jobs/erase-refused-media'
import { remindLate } from './jobs/remind-late'
import { listHeld } from './list-held-content'
import { openPhotos } from './open-content-photos'
import { refuse } from './refuse-content'
import { release } from './release-content'

export const contentModule: ServerModule = {
  name: 'content',
  handlers: [listHeld, get, openPhotos, release, refuse, flag, appeal, countsOf, begin, listAt, getBlock, appealBlock, keep, lift],
  jobs: [applyKeptVerdicts, eraseRefusedMedia, remindLate, deliverWaiting, deliverBlocks],
  personalData: [
    {
      collection: CONTENT,
      personField: 'authorId',
      holds: 'what of the person was held, flagged or taken down, and what was decided about it',
      export: 'own-part',
      show: ({ state, openSince, excerpt, events }: ContentDocument) => ({
        state,
        openSince,
        excerpt,
        steps: events.map(({ at, action, as, reasonCode }) => ({ at, action, as, reasonCode })),
      }),
      erase: 'anonymise',
      blank: { excerpt: null },
      why: 'The decisions of an office stay; the words and whose they were do not.',
    },
    {
      collection: CONTENT_FLAGS,
      personField: 'personId',
      holds: 'what the person flagged',
      export: 'whole',
      show: ({ contentId, reason, at }: FlagDocument) => ({ contentId, reason, at }),
      erase: 'anonymise',
      why: 'That so many people flagged a thing has to stay countable.',
    },
    {
      collection: BLOCKS,
      personField: 'personId',
      holds: 'where, why and until when the person may not publish, and what was decided about it',
      export: 'own-part',
      show: ({ placeCode, reasonCode, startsAt, endsAt, state, events }: BlockDocument) => ({
        place: nameOfPlace(placeCode),
        reasonCode,
        startsAt,
        endsAt,
        state,
        steps: events.map(({ at, action, as, reasonCode: why }) => ({ at, action, as, reasonCode: why })),
      }),
      erase: 'anonymise',
      blank: { excerpt: null },
      why: 'The acts of an office stay; whom they met does not.',
    },
    { collection: BLOCKS, personField: 'blockedBy', holds: 'whom the person blocked as staff', export: 'none', erase: 'keep', why: 'An official act: who did it must not decide the appeal.' },
  ],
}
