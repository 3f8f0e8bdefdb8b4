import { contentStep, type ContentAction, type ContentCapacity, type ContentFacts, type ContentState, DECISION_DUE_AFTER, isOpen } from '@/shared/domain/moderation/content-states'
import { REFUSED_MEDIA_KEPT_FOR } from '@/shared/domain/retention'
import type { Decider } from '@/shared/domain/moderation/who-decides'
import { AppError } from '@/shared/errors'
import type { ContentDocument, ContentEvent } from './content-document'
import { findContent, updateAtVersion } from './content.store'
import { stepEffects } from './step-effects'

/** A step that somebody wants to take; `version` is the one that they saw. */
export interface Attempted {
  action: ContentAction
  by: ContentCapacity
  personId: string | null
  as: Decider | null
  reasonCode: string | null
  version: number
  now: number
}

export function toFacts({ state, flagCount, wasKept, isAppealUsed, isErased }: ContentDocument): ContentFacts {
  return { state, flags: flagCount, wasKept, isAppealUsed, isErased }
}

/**
 * The one way a case changes its state: one conditional update on the version writes the new state, its event and its side effects. A repeat
 * of the same step from the same version by the same person is a success with what is stored.
 * @throws CONTENT_CHANGED, and whatever `contentStep` throws
 */
export async function takeStep(content: ContentDocument, tried: Attempted, set: Partial<ContentDocument> = {}): Promise<ContentDocument> {
  if (content.version !== tried.version) return repeatOrChanged(content, tried)
  const { action, by, personId, as, reasonCode, now } = tried
  const known = { ...content, ...set }
  const to = contentStep(toFacts(known), action, by)
  const at = new Date(now)
  const version = content.version + 1
  const event: ContentEvent = { version, at, action, from: content.state, to, by, personId, as, reasonCode }
  const waits = isOpen(to)
  const goesOn = content.isOpen && waits && action !== 'appeal'
  const dueAt = goesOn ? content.dueAt : waits ? new Date(now + DECISION_DUE_AFTER) : null
  const change = {
    ...set,
    ...decided(event),
    state: to,
    version,
    isOpen: waits,
    openSince: goesOn ? content.openSince : at,
    dueAt,
    remindAt: goesOn ? content.remindAt : dueAt,
    isAppealUsed: content.isAppealUsed || action === 'appeal',
    eraseMediaAt: eraseTime(content.isPhoto, to, now),
    undeliveredSince: content.undeliveredSince ?? at,
  } satisfies Partial<ContentDocument>
  const stepped: ContentDocument = { ...content, ...change, events: [...content.events, event] }
  const outbox = stepEffects(stepped, event)
  if (await updateAtVersion(content._id, content.version, { set: change, append: { events: [event], outbox } })) return { ...stepped, outbox: [...content.outbox, ...outbox] }
  const present = await findContent(content._id)
  if (!present) throw new AppError('CONTENT_NOT_FOUND')
  return repeatOrChanged(present, tried)
}

/** Pure. C29: refused photos stay for an appeal, then their file goes. */
export function eraseTime(isPhoto: boolean, to: ContentState, now: number): Date | null {
  return isPhoto && to === 'removed' ? new Date(now + REFUSED_MEDIA_KEPT_FOR) : null
}

/** After a decision flags count anew, and what was kept is not hidden by numbers again. */
function decided({ by, at, to }: ContentEvent): Partial<ContentDocument> {
  return by === 'decider' ? { flagCount: 0, flagReasons: {}, flagsCountedFrom: at, wasKept: to === 'shown' } : {}
}

function repeatOrChanged(present: ContentDocument, { action, by, personId, version }: Attempted): ContentDocument {
  const made = present.events.find((event) => event.version === version + 1)
  // The system never repeats itself: another's flag came first, and has to be counted with one's own.
  const isRepeat = by !== 'system' && made?.action === action && made.by === by && made.personId === personId
  if (!isRepeat) throw new AppError('CONTENT_CHANGED', { fields: { version: String(present.version) } })
  return present
}
