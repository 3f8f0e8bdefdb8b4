import { saveAnnouncement } from '@/shared/contract/announcements'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { announcementStep, excerptOf, isPeriodAllowed } from '@/shared/domain/announcements/announcement-states'
import { placeLevel } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handle } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import type { AnnouncementDocument } from './announcement-document'
import { findAnnouncement, insertAnnouncement, updateAtVersion } from './announcements.store'
import { checkWords } from './check-words'
import { toFacts } from './take-step'
import { viewAnnouncement } from './view-announcement'

type Input = ParsedInputOf<typeof saveAnnouncement>

/** A draft, new or changed. Colleagues write on one draft in turns: the version says who was first. */
export const save = handle(saveAnnouncement, async (input, context) => {
  const level = placeLevel(input.placeCode)
  if (level !== 'street' && level !== 'community') throw new AppError('INVALID_INPUT', { fields: { placeCode: 'choice' } })
  if (!placeTree.find(input.placeCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  if (!isPeriodAllowed(input.endsAt, context.now)) throw new AppError('INVALID_INPUT', { fields: { endsAt: 'range' } })
  const stored = input.version === undefined ? await saveNew(input, context) : await saveAgain(input, input.version, context)
  return viewAnnouncement(stored, context.now)
})

async function saveNew(input: Input, context: PersonContext): Promise<AnnouncementDocument> {
  const announcement: AnnouncementDocument = {
    ...(await draftOf(input, context)),
    _id: input.id,
    version: 1,
    state: 'DRAFT',
    shelf: 'desk',
    placeCode: input.placeCode,
    publishedAs: null,
    publisherId: null,
    checkingSince: null,
    withdrawal: null,
    events: [],
    isHidden: false,
    isDemo: context.settings.isDemo,
    outbox: [],
    undeliveredSince: null,
  }
  const outcome = await insertAnnouncement(announcement)
  return outcome.inserted ? announcement : repeatOrChanged(await storedAt(input), input, 1, context)
}

async function saveAgain(input: Input, version: number, context: PersonContext): Promise<AnnouncementDocument> {
  const present = await storedAt(input)
  if (present.version !== version) return repeatOrChanged(present, input, version + 1, context)
  announcementStep(toFacts(present), 'save', 'publisher', context.now)
  const set = { ...(await draftOf(input, context)), version: version + 1 }
  if (await updateAtVersion(input.id, version, { set })) return { ...present, ...set }
  return repeatOrChanged(await storedAt(input), input, version + 1, context)
}

/** What every save writes. */
async function draftOf(input: Input, { openid, person, now }: PersonContext) {
  const { topic, title, body, endsAt } = input
  return { topic, title, body, excerpt: excerptOf(body), endsAt: new Date(endsAt), check: await checkWords(openid, input), authorId: person.id, shelvedAt: new Date(now) }
}

/** One of another place is none: whoever publishes here need not know of it. */
async function storedAt({ id, placeCode }: Input): Promise<AnnouncementDocument> {
  const stored = await findAnnouncement(id)
  if (stored?.placeCode !== placeCode) throw new AppError('ANNOUNCEMENT_NOT_FOUND')
  return stored
}

function repeatOrChanged(stored: AnnouncementDocument, input: Input, version: number, { person }: PersonContext): AnnouncementDocument {
  const isSame = stored.authorId === person.id && stored.title === input.title && stored.body === input.body && stored.endsAt.getTime() === input.endsAt
  if (stored.version !== version || !isSame) throw new AppError('ANNOUNCEMENT_CHANGED', { fields: { version: String(stored.version) } })
  return stored
}
