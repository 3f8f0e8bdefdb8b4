import { ANNOUNCEMENTS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { announcementContent } from './announcement-content'
import { get } from './get-announcement'
import { getDraft } from './get-announcement-draft'
import { archiveOver } from './jobs/archive-over'
import { checkWaitingWords } from './jobs/check-waiting-words'
import { deliverAnnouncements } from './jobs/deliver-announcements'
import { list } from './list-announcements'
import { listDrafts } from './list-announcement-drafts'
import { publish } from './publish-announcement'
import { save } from './save-announcement'
import { withdraw } from './withdraw-announcement'

const OFFICIAL = { collection: ANNOUNCEMENTS, export: 'none', erase: 'keep', why: 'An official act: who spoke for the place must stay attributable.' } as const

export const announcementsModule: ServerModule = {
  name: 'announcements',
  handlers: [save, publish, withdraw, list, get, listDrafts, getDraft],
  // Delivery last: it takes along what the others just decided.
  jobs: [checkWaitingWords, archiveOver, deliverAnnouncements],
  contentKinds: [announcementContent],
  personalData: [
    { ...OFFICIAL, personField: 'authorId', holds: 'which announcements the person wrote in office' },
    { ...OFFICIAL, personField: 'publisherId', holds: 'which announcements the person published in office' },
  ],
}
