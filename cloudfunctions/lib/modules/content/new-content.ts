import type { MessageSubject } from '@/shared/contract/messages'
import { contentStep, DECISION_DUE_AFTER, isOpen } from '@/shared/domain/moderation/content-states'
import type { ContentDocument } from './content-document'
import { stepEffects } from './step-effects'
import { eraseTime } from './take-step'

export interface Beginning {
  id: string
  action: 'hold' | 'stop' | 'flag' | 'hide'
  cause: ContentDocument['cause']
  label: number | null
  isPhoto: boolean
  office: ContentDocument['office']
  placeCode: string
  authorId: string
  subject: { type: MessageSubject; id: string }
  excerpt: string | null
  flagCount: number
  flagReasons: ContentDocument['flagReasons']
  now: number
}

/** Pure. The first step of a case, so that one insert is the whole of it. */
export function newContent({ id, action, now, ...facts }: Beginning): ContentDocument {
  const at = new Date(now)
  const to = contentStep({ state: null, flags: facts.flagCount, wasKept: false, isAppealUsed: false, isErased: false }, action, 'system')
  const waits = isOpen(to)
  const dueAt = waits ? new Date(now + DECISION_DUE_AFTER) : null
  const event = { version: 1, at, action, from: null, to, by: 'system', personId: null, as: null, reasonCode: null } as const
  const content: ContentDocument = {
    _id: id,
    version: 1,
    state: to,
    ...facts,
    isOpen: waits,
    openSince: at,
    dueAt,
    remindAt: dueAt,
    flagsCountedFrom: new Date(0),
    wasKept: false,
    isAppealUsed: false,
    eraseMediaAt: eraseTime(facts.isPhoto, to, now),
    isErased: false,
    events: [event],
    outbox: [],
    undeliveredSince: at,
  }
  return { ...content, outbox: stepEffects(content, event) }
}
