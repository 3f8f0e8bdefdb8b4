import * as v from 'valibot'
import { DECISION_BODIES, TOPIC_KINDS } from '../domain/topics/classification'
import { BEHALF_KINDS, PROPOSED_AS } from '../domain/topics/proposing'
import { ARBITERS, SCREENERS } from '../domain/topics/topic-offices'
import { STAGES, TOPIC_STATES } from '../domain/topics/topic-states'
import { operation } from './operation'
import { anyOf, anyone, appointed, person, related, type SubjectRef, visible } from './policy'
import { CommunityCode, page, pageInput, Ulid } from './primitives'

/** What is read on the tab 议事, apart from everything that is done with one topic. */
export const THE_TOPIC: SubjectRef = { subject: 'topic', key: 'topicId' }
/** What is on the board is for everybody; what is not, for its proposer and those who work on it. */
export const TOPIC_READERS = anyOf(visible(THE_TOPIC), related(['proposer'], THE_TOPIC), appointed([...SCREENERS, ...ARBITERS], THE_TOPIC))

const Clock = v.object({ kind: v.string(), startedAt: v.number(), dueAt: v.nullable(v.number()), isOverdue: v.boolean() })

export const TopicSummary = v.object({
  id: v.string(),
  version: v.number(),
  state: v.picklist(TOPIC_STATES),
  stage: v.picklist(STAGES),
  /** Empty while it is hidden, but for its author and those who work on it. */
  title: v.string(),
  communityCode: v.string(),
  scope: v.object({ code: v.string(), name: v.string() }),
  /** As whom, and masked how the house knows them (`3栋 王*芳`); of an elder whose words somebody recorded, the masked name. */
  proposer: v.object({
    as: v.picklist(PROPOSED_AS),
    /** Brought in an office, for somebody else: does not count as one's own. */
    isInOffice: v.boolean(),
    name: v.nullable(v.string()),
    behalf: v.nullable(v.object({ kind: v.picklist(BEHALF_KINDS), name: v.nullable(v.string()) })),
  }),
  concernsRiders: v.boolean(),
  /** Of the reports that led to it; a draft has no title yet. */
  categoryCode: v.nullable(v.string()),
  proposedAt: v.number(),
  stateSince: v.number(),
  clock: v.nullable(Clock),
  supports: v.number(),
  /** 0: not asked for yet. */
  supportsNeeded: v.number(),
  round: v.number(),
  statements: v.number(),
  /** Who answered at least one statement. */
  people: v.number(),
  kind: v.nullable(v.picklist(TOPIC_KINDS)),
  decidedBy: v.nullable(v.picklist(DECISION_BODIES)),
  /** It binds nobody; the screens say so. */
  isConsultation: v.boolean(),
  isMine: v.boolean(),
  isHidden: v.boolean(),
  /** Shown as 演示数据. */
  isDemo: v.boolean(),
})
export type TopicSummary = v.InferOutput<typeof TopicSummary>

/** What is public in a community: `board` the soonest due first, `archive` the latest first. */
export const listTopics = operation({
  name: 'topics.list',
  input: v.strictObject({ communityCode: CommunityCode, shelf: v.optional(v.picklist(['board', 'archive'], 'choice'), 'board'), stage: v.optional(v.picklist(STAGES, 'choice')), ...pageInput }),
  output: page(TopicSummary),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

export const MAX_SOONEST = 3
/** As much of a topic as says what is to be decided, and by when. */
const SoonTopic = v.pick(TopicSummary, ['id', 'state', 'stage', 'title', 'clock', 'supports', 'supportsNeeded', 'people', 'isDemo'])
export type SoonTopic = v.InferOutput<typeof SoonTopic>
/** Open topics by stage, with the clocks. `isMore`: there are more than were counted. `soonest`: those that wait for residents, the soonest due first. */
export const countTopics = operation({
  name: 'topics.countAt',
  input: v.strictObject({ communityCode: CommunityCode }),
  output: v.object({ stages: v.array(v.object({ stage: v.picklist(STAGES), open: v.number(), overdue: v.number(), nextDueAt: v.nullable(v.number()) })), isMore: v.boolean(), soonest: v.pipe(v.array(SoonTopic), v.maxLength(MAX_SOONEST)) }),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** The caller's own, the latest first. */
export const listMyTopics = operation({ name: 'topics.listMine', input: v.strictObject({ ...pageInput }), output: page(TopicSummary), policy: person, errors: [] })

/** 小程序码 of the topic's page, for a poster: PNG in base64. A browser makes a code of its own. */
export const drawTopicCode = operation({ name: 'topics.drawCode', input: v.strictObject({ topicId: Ulid }), output: v.object({ png: v.string() }), policy: TOPIC_READERS, errors: ['TOPIC_NOT_FOUND'] })
