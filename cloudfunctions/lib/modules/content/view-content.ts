import type { ContentDetail, HeldContent } from '@/shared/contract/content'
import { rolesAt } from '@/shared/domain/appointments'
import { CONTENT_ROWS, isOpen } from '@/shared/domain/moderation/content-states'
import { markPassages } from '@/shared/domain/moderation/own-words'
import { FLAG_REASONS } from '@/shared/domain/moderation/reasons'
import { type Decision, decisionLock, deciderAs } from '@/shared/domain/moderation/who-decides'
import { nameOfPlace } from '../../kernel/places/places'
import type { Viewer } from '../../kernel/subject'
import type { ContentDocument } from './content-document'
import type { Content } from './content-subject'

/** Why this viewer may not decide; null: they may. */
export function lockFor(content: ContentDocument, viewer: Viewer): HeldContent['lock'] {
  const as = deciderAs(rolesAt(viewer.appointments, content.placeCode, viewer.now))
  return as ? decisionLock({ authorId: content.authorId, isAppealed: content.state === 'appealed', decisions: decisionsOn(content), office: content.office }, { personId: viewer.personId, as }) : 'level'
}

function decisionsOn({ events }: ContentDocument): Decision[] {
  return events.flatMap(({ personId, as }) => (personId && as ? [{ personId, as }] : []))
}

/** Pure. By a person: what a machine stopped is no ground for more. */
export function wasRefused({ state, events, office }: ContentDocument): boolean {
  return office === null && state === 'removed' && events.at(-1)?.by === 'decider'
}

/** Pure. Who wrote it is in no view. */
export function summarizeContent(content: ContentDocument, viewer: Viewer): HeldContent {
  const { _id, version, state, cause, label, isPhoto, excerpt, subject, placeCode, openSince, dueAt, flagReasons } = content
  return {
    id: _id,
    version,
    state,
    cause,
    label,
    isPhoto,
    excerpt,
    subject,
    placeName: nameOfPlace(placeCode) ?? placeCode,
    openSince: openSince.getTime(),
    dueAt: dueAt?.getTime() ?? null,
    flags: FLAG_REASONS.flatMap((reason) => (flagReasons[reason] ? [{ reason, count: flagReasons[reason] }] : [])),
    lock: lockFor(content, viewer),
  }
}

/** Pure. */
export function describeContent({ item }: Pick<Content, 'item'>, content: ContentDocument, viewer: Viewer): ContentDetail {
  const isMine = item.authorId === viewer.personId
  const lock = lockFor(content, viewer)
  return {
    ...summarizeContent(content, viewer),
    // Who flagged it, and how many, is not for its author to reckon with.
    flags: isMine ? [] : summarizeContent(content, viewer).flags,
    texts: item.texts.map((text) => ({ text, marks: markPassages(text) })),
    photoCount: item.fileIds.length,
    steps: content.events.map(({ at, action, as, reasonCode }) => ({ at: at.getTime(), action, as, reasonCode })),
    isMine,
    canAppeal: isMine && !content.isAppealUsed && !content.isErased && CONTENT_ROWS.some((row) => row.action === 'appeal' && row.from === content.state),
    canDecide: isOpen(content.state) && lock === null,
    canBlock: wasRefused(content) && lock === null,
  }
}
