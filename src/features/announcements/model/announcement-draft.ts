import * as v from 'valibot'
import { dateWords } from '@/copy/clock'
import { WRITE_WORDS } from '@/copy/announcements'
import { TOPIC_WORDS } from '@/copy/announcement-topics'
import { type Announcement, ANNOUNCEMENT_TOPICS, MAX_BODY, MAX_TITLE, type saveAnnouncement } from '@/shared/contract/announcements'
import type { InputOf } from '@/shared/contract/operation'
import { characterCount } from '@/shared/domain/characters'
import { beijingDate, DAY, type Instant, nextDate, startOfBeijingDay } from '@/shared/domain/time'

/** For how many days after today it can stand. */
export const STANDING_DAYS = [1, 3, 7, 30] as const

/** What is being written, as it is kept on this phone. `version` null: the server has not seen it. */
export const AnnouncementDraft = v.object({
  id: v.string(),
  version: v.nullable(v.number()),
  topic: v.picklist(ANNOUNCEMENT_TOPICS),
  title: v.string(),
  body: v.string(),
  days: v.number(),
})
export type AnnouncementDraft = v.InferOutput<typeof AnnouncementDraft>

/** A draft from the form of words of a topic. */
export function draftFrom(topic: AnnouncementDraft['topic'], id: string, placeName: string, now: Instant): AnnouncementDraft {
  return { id, version: null, topic, ...templateOf(topic, placeName, now), days: topic === 'outage' || topic === 'reminder' ? 1 : 7 }
}

/** Another topic: words that somebody changed are theirs, only an untouched form of words gives way to the next. */
export function withTopic(draft: AnnouncementDraft, topic: AnnouncementDraft['topic'], placeName: string, now: Instant): AnnouncementDraft {
  const old = templateOf(draft.topic, placeName, now)
  const isUntouched = draft.title === old.title && draft.body === old.body
  return isUntouched ? { ...draftFrom(topic, draft.id, placeName, now), version: draft.version } : { ...draft, topic }
}

/** A draft that stands on the server. */
export function draftOf({ id, version, topic, title, body, endsAt }: Announcement, now: Instant): AnnouncementDraft {
  const left = Math.round((endsAt - now) / DAY)
  return { id, version, topic, title, body: body ?? '', days: STANDING_DAYS.find((days) => days >= left) ?? 30 }
}

/** To the end of that day in Huangshi. */
export function endOf(days: number, now: Instant): Instant {
  return startOfBeijingDay(beijingDate(now)) + (days + 1) * DAY
}

export function toInput(draft: AnnouncementDraft, placeCode: string, now: Instant): InputOf<typeof saveAnnouncement> {
  const { id, version, topic, title, body, days } = draft
  return { id, ...(version === null ? {} : { version }), placeCode, topic, title: title.trim(), body: body.trim(), endsAt: endOf(days, now) }
}

/** What is wrong with it, by field; empty: it can be sent. */
export function draftProblems({ title, body }: AnnouncementDraft): { title?: string; body?: string } {
  return { ...problem('title', title, MAX_TITLE, WRITE_WORDS.titleRequired), ...problem('body', body, MAX_BODY, WRITE_WORDS.bodyRequired) }
}

function problem(field: string, value: string, max: number, required: string): object {
  if (value.trim() === '') return { [field]: required }
  return characterCount(value.trim()) > max ? { [field]: WRITE_WORDS.tooLong(max) } : {}
}

function templateOf(topic: AnnouncementDraft['topic'], placeName: string, now: Instant) {
  const tomorrow = startOfBeijingDay(nextDate(beijingDate(now)))
  return TOPIC_WORDS[topic].template(dateWords(tomorrow, now), placeName)
}
