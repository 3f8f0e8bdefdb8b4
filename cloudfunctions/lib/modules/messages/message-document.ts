import type { MessageSubject } from '@/shared/contract/messages'
import type { Duty } from '@/shared/domain/appointments'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'

/** `waiting` until quiet hours are over; `taken` by whoever is sending it right now, for good: a message goes out at most once. */
export type PushState = 'waiting' | 'taken' | 'sent' | 'no-consent' | 'muted' | 'failed'

/** `_id` = personId:key of the notice. */
export interface MessageDocument {
  _id: string
  personId: string
  at: Date
  kind: string
  values: Record<string, string>
  /** The city's own words at the time; null: the built-in ones. */
  wording: { title: string; phrase: string | null } | null
  subjectType: MessageSubject
  subjectId: string
  waitsForMe: boolean
  isRead: boolean
  push: PushState
  pushDueAt: Date
}

/** One accepted template: one message may be sent. `_id` = ask:template. */
export interface ConsentDocument {
  _id: string
  personId: string
  template: TemplateKey
  at: Date
  /** The message that it was used for. */
  usedFor: string | null
}

/** How WeChat tells a person. `_id` = personId; none: everything. */
export interface MessageSettingsDocument {
  _id: string
  personId: string
  tellsProgress: boolean
}

/** A duty that waits to be opened; gone once somebody did, or the level above was told. `_id` = key of the notice. */
export interface DutyDocument {
  _id: string
  duty: Duty
  placeCode: string
  values: Record<string, string>
  subjectType: MessageSubject
  subjectId: string
  escalateAt: Date
}
