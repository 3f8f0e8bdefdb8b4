import type { ConfigurationOf } from '@/shared/contract/configuration'
import type { MessageSubject } from '@/shared/contract/messages'
import type { WorkingCalendar } from '@/shared/domain/calendar/working-calendar'
import type { MessageSentence } from '@/shared/domain/messages/message-templates'
import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import type { CategorySettings } from '@/shared/domain/reports/category-settings'
import type { Appointment, Duty, Role } from '@/shared/domain/appointments'
import type { Classification } from '@/shared/domain/topics/classification'
import type { TopicOption } from '@/shared/domain/topics/health-check'
import type { TopicState } from '@/shared/domain/topics/topic-states'
import type { DecisionEngine } from '@/shared/domain/rule-sets/rule-set'
import type { Work } from './context'
import type { PersonalData } from './module'
import type { ContentKind, Hold, MediaVerdict } from './moderation/content-kind'
import type { Viewer } from './subject'

/** What one module may ask of another without knowing it; the entry of a function wires them. */
export interface Ports {
  notices: NoticePort
  duties: DutyPort
  grids: GridPort
  households: HouseholdPort
  reports: ReportPort
  topics: TopicPort
  drawings: DrawingPort
  offices: OfficePort
  audit: AuditPort
  personalData: PersonalDataPort
  calendar: CalendarPort
  settings: SettingsPort
  content: ContentPort
}

/** One act in an office, or one look at what is covered. Recorded once per id, after it was done. */
export interface Act {
  /** Of what was done, uniquely: `appointment:{id}`, `report:{id}:{version}`. */
  id: string
  at: number
  /** Null: the clock. */
  actorId: string | null
  capacities: readonly string[]
  /** `domain.verb` */
  action: string
  subject: { type: string; id: string }
  placeCode: string
  reasonCode: string | null
  /** Whose thing it is: this person is shown the act. */
  ownerId: string | null
  /** What was written, as plain data; only its digest is kept. */
  fact: unknown
}

export interface AuditPort {
  /** Idempotent. One trip an act, together. */
  record(acts: readonly Act[]): Promise<void>
}

export interface ContentPort {
  /** A person has to decide. Idempotent: one case a content. */
  hold(holds: readonly Hold[], work: Work): Promise<void>
  kind(name: string): ContentKind | undefined
  /** To whichever kind asked for it; one that comes before its photo is stored is kept. A second one changes nothing. */
  judge(verdict: MediaVerdict, now: number): Promise<'applied' | 'known' | 'kept'>
  /** That something was shown to others (C16). Idempotent: once a thing. */
  count(posted: Posted): Promise<void>
}

/** Something that others may see was published; `id` uniquely, with its kind: `report:{id}`. */
export interface Posted {
  id: string
  placeCode: string
  at: number
}

export interface DutyPort {
  /** Ids of those who hold the duty at the place or above it now, the nearest first. One trip. */
  holders(duty: Duty, placeCode: string, now: number): Promise<string[]>
  /** Ids of those who stand next above whoever holds the duty there: the street, or where there is nobody, the city. One trip. */
  above(duty: Duty, placeCode: string, now: number): Promise<string[]>
}

/** An appointment that follows from what another domain decided; whoever holds one is known by it alone. */
export interface OfficePort {
  /** Of what the person asked for and was granted, not of the level above. Idempotent by id. */
  grant(office: { id: string; personId: string; role: Role; placeCode: string; startsAt: number; endsAt: number; appointedBy: string }): Promise<void>
  /** Idempotent. */
  end(id: string, now: number): Promise<void>
  /** Past ones too. One trip. */
  heldBy(personId: string): Promise<readonly Appointment[]>
  /** Who holds it at the place, above it or below it now. One trip. */
  holdersNear(role: Role, placeCode: string, now: number): Promise<{ personId: string; name: string | null; placeCode: string }[]>
  /** Whoever shows this candidate code now. */
  findCandidate(code: string, now: number): Promise<string | null>
}

export interface GridPort {
  /** The lookup by the drawing that counts in the community now: the likeliest grid's code, null outside all. GCJ-02, m, 0–1. One trip. */
  read(communityCode: string): Promise<(point: { lng: number; lat: number }, accuracyM: number, communityConfidence: number) => string | null>
}

export interface HouseholdPort {
  /** Households on the live roll at or below a place; 0 without a roll. Two trips. */
  countAt(placeCode: string): Promise<number>
  /** Those of the live roll at or below a place, in the order of their ids, after `after`; none without a roll. Three trips. */
  listAt(placeCode: string, after: string, limit: number): Promise<{ households: HouseholdOnRoll[]; nextAfter: string | null }>
  /** People with an approved home at or below a place, in the order in which they came. One trip. */
  listMembersAt(placeCode: string, after: { at: number; id: string } | null, limit: number): Promise<HouseholdMember[]>
  /** Of these households. One trip a hundred. */
  listMembersOf(householdIds: readonly string[]): Promise<HouseholdMember[]>
}

export interface HouseholdOnRoll {
  householdId: string
  label: string
  buildingKey: string
  buildingCode: string
  buildingName: string
  doorOrder: number
  names: readonly string[]
  hasPhone: boolean
}

export interface HouseholdMember {
  claimId: string
  claimedAt: number
  personId: string
  householdId: string
  buildingCode: string
  buildingName: string
  label: string
  name: string
}

/** Several reports of one kind in one compound. */
export interface ReportCluster {
  communityCode: string
  gridCode: string
  categoryCode: string
  /** Oldest first. */
  reportIds: readonly string[]
}

export interface TopicPort {
  /** A draft for whoever screens there, or one more report of a draft or topic that is there already. Idempotent. Two trips. */
  draftFrom(cluster: ReportCluster, work: Work): Promise<void>
  /** The same of something that riders asked for, unless such a draft or topic is there; `firstId`: of the oldest, the draft's id follows from it. Idempotent. */
  draftAbout(matter: { communityCode: string; scopeCode: string; categoryCode: string; firstId: string }, work: Work): Promise<void>
  /** What a ballot about it is made of. One trip. */
  findMatter(topicId: string): Promise<TopicMatter | null>
  /** It comes to a vote (again), by somebody who screens there. @throws TOPIC_WRONG_STATE, BALLOT_RUNS_ALREADY, ROUNDS_USED */
  decide(topicId: string, viewer: Viewer, work: Work): Promise<void>
  /** This ballot decides it from now on. Idempotent. */
  bindBallot(topicId: string, ballotId: string): Promise<void>
  /** It goes where its ballot went; what does not come from its ballot, or was done, changes nothing. `release`: another one may be made. Idempotent. */
  followBallot(topicId: string, ballotId: string, action: TopicFollows, work: Work): Promise<void>
}

export type TopicFollows = 'tallyPassed' | 'tallyFailed' | 'tallyInvalid' | 'publishResult' | 'confirm' | 'voidResult' | 'release'

/** A topic as a ballot sees it. */
export interface TopicMatter {
  topicId: string
  title: string
  communityCode: string
  scopeCode: string
  state: TopicState
  isPublished: boolean
  classification: Classification | null
  options: readonly TopicOption[]
  costFen: number | null
  offlineRoute: string
  contactPhone: string
  /** SHA-256 of all that was announced. */
  hash: string
  isHealthy: boolean
  isDemo: boolean
}

export interface ReportPort {
  /** What a topic may begin with. Null: there is none, or it is nobody else's business. One trip. */
  find(reportId: string): Promise<{ communityCode: string; gridCode: string | null; categoryCode: string } | null>
  /** They became a topic that everybody sees: each says so, and its reporter is told. Idempotent. */
  link(reportIds: readonly string[], topicId: string, work: Work): Promise<void>
}

export interface DrawingPort {
  /** Another drawing counts in the community: what is kept by grid is looked up anew. Idempotent. One trip. */
  changed(communityCode: string, now: number): Promise<void>
}

export interface CalendarPort {
  /**
   * With every year that was published. One trip. `edition` grows with every year that is
   * published or corrected, and is 0 before the first.
   */
  read(): Promise<{ calendar: WorkingCalendar; edition: number }>
}

/** What the city published beside calendars; at most seconds old. One trip, or none. */
export interface SettingsPort {
  /** Version 0: the built-in table. */
  categories(now: number): Promise<{ version: number; settings: CategorySettings }>
  /** In force for a body; version 0: the built-in preset. Hash of its canonical words. */
  ruleSet(engine: DecisionEngine, now: number): Promise<{ version: number; hash: string; document: ConfigurationOf<'rule-set'>['document'] }>
  /** The city's words for a kind of message, if it has its own. */
  sentence(kind: string, now: number): Promise<MessageSentence | undefined>
}

export interface PersonalDataPort {
  /** What every module holds, in the order of the modules. */
  entries(): readonly PersonalData[]
  /** Lets every module end what has to end. */
  leave(personId: string, work: Work): Promise<void>
  /** Lets every module end what rests on the person's phone alone. */
  phoneWithdrawn(personId: string, work: Work): Promise<void>
}

/** Something that a person should hear of. Stored once per person and key, however often it is delivered. */
export interface Notice {
  personId: string
  /** What happened, uniquely: `reportId:version`. */
  key: string
  /** Key of the sentence in src/copy, with its values. */
  kind: NoticeKind
  values: Readonly<Record<string, string>>
  subject: { type: MessageSubject; id: string }
  /** The person has something to do. */
  waitsForMe: boolean
  /** May be sent outside quiet hours only. Staff and P0 have their own. */
  quiet: 'resident' | 'staff' | 'never'
}

export interface NoticePort {
  /** To whoever holds the duty at the place. What waits there unopened beyond its limit goes to the level above, once (duty-limits.ts). Idempotent. */
  tellDuty(duty: Duty, placeCode: string, notice: Omit<Notice, 'personId'>, work: Work): Promise<void>
  /** Idempotent: stored once per person and key. */
  deliver(notices: readonly Notice[], work: Work): Promise<void>
  /** Earlier notices about the subject wait for nobody any more, except those with this key. */
  settle(subjectId: string, exceptKey: string): Promise<void>
  /** At most 99. */
  countUnread(personId: string): Promise<number>
}
