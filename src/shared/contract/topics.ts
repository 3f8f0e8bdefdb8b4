import * as v from 'valibot'
import { DECISION_BODIES, TOPIC_KINDS } from '../domain/topics/classification'
import { BEARERS, HEALTH_QUESTIONS } from '../domain/topics/health-check'
import { BEHALF_KINDS, MAX_TOPIC_TITLE, MAX_TOPIC_WISH, TOPIC_SHELVES, TOPIC_WAITS } from '../domain/topics/proposing'
import { FIX_REASONS, REJECTION_REASONS, SHELVE_REASONS } from '../domain/topics/reasons'
import { REVIEW_ANSWERS } from '../domain/topics/review'
import { ARBITERS, LEADERS, RECORDERS, SCREENERS, UNITS } from '../domain/topics/topic-offices'
import { TOPIC_ACTIONS, TOPIC_STATES } from '../domain/topics/topic-states'
import { operation } from './operation'
import { anyOf, anyone, appointed, leveled, related } from './policy'
import { CommunityCode, page, pageInput, PlaceCode, text, Ulid } from './primitives'
import { THE_TOPIC, TOPIC_READERS, TopicSummary } from './topics-board'

/** Characters. */
export const MAX_EXPLANATION = 200
export const MAX_BACKGROUND = 500
export const MAX_OPTION = 40
export const MAX_OPTIONS = 6

/** The version that the person saw: the act is refused with TOPIC_CHANGED if something happened since. */
export const seen = { topicId: Ulid, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }
export const Explanation = text(MAX_EXPLANATION)
export const STEP_ERRORS = ['TOPIC_NOT_FOUND', 'TOPIC_CHANGED', 'TOPIC_WRONG_STATE'] as const
export const SAID = ['TEXT_REFUSED', 'EXPLANATION_REQUIRED'] as const

export const Classification = v.strictObject({
  kind: v.picklist(TOPIC_KINDS, 'choice'),
  /** Item of 民法典 278, or null. */
  ownersMatter: v.nullable(v.picklist([1, 2, 3, 4, 5, 6, 7, 8], 'choice')),
  decidedBy: v.nullable(v.picklist(DECISION_BODIES, 'choice')),
  asksMoney: v.boolean('type'),
  isCovenant: v.boolean('type'),
})

/** What is announced (§1.6): enough to judge the matter by, said before it is deliberated. */
export const Plan = v.strictObject({
  background: v.optional(text(MAX_BACKGROUND)),
  options: v.pipe(v.array(v.strictObject({ title: text(MAX_OPTION), isStatusQuo: v.boolean('type') })), v.maxLength(MAX_OPTIONS, 'too_many')),
  /** Fen; null: not said. */
  costFen: v.nullable(v.pipe(v.number('type'), v.integer('format'), v.minValue(0, 'range'), v.maxValue(100_000_000_000, 'range'))),
  costBearers: v.pipe(v.array(v.picklist(BEARERS, 'choice')), v.maxLength(BEARERS.length, 'too_many')),
  /** Who has a disadvantage, and which. */
  harm: v.optional(text(MAX_EXPLANATION)),
  /** Where and when somebody without a telephone takes part. */
  offlineRoute: v.optional(text(MAX_EXPLANATION)),
  contactPhone: v.optional(v.pipe(v.string('type'), v.regex(/^[0-9-]{7,13}$/, 'format'))),
})
export type Plan = v.InferOutput<typeof Plan>

/** One step that happened. Offices, never persons. */
export const TopicStep = v.object({
  at: v.number(),
  action: v.picklist(TOPIC_ACTIONS),
  state: v.picklist(TOPIC_STATES),
  /** Null: the clock, or a check. */
  as: v.nullable(v.string()),
  reasonCode: v.nullable(v.string()),
  explanation: v.nullable(v.string()),
})
export type TopicStep = v.InferOutput<typeof TopicStep>

export const ShownPlan = v.object({ ...Plan.entries, background: v.string(), harm: v.string(), offlineRoute: v.string(), contactPhone: v.string() })
const LinkedTopic = v.object({ id: v.string(), title: v.string(), at: v.number() })

export const TopicDetail = v.object({
  ...TopicSummary.entries,
  wish: v.nullable(v.string()),
  /** For the author, while their words wait for a person or were refused: what it is called where one appeals. */
  contentId: v.nullable(v.string()),
  classification: v.nullable(v.object(Classification.entries)),
  plan: v.nullable(ShownPlan),
  /** What was announced before it was corrected, oldest first. */
  formerPlans: v.array(v.object({ at: v.number(), plan: ShownPlan })),
  steps: v.array(TopicStep),
  mergedInto: v.nullable(LinkedTopic),
  mergedFrom: v.array(LinkedTopic),
  reportIds: v.array(v.string()),
  /** The department that was called. */
  unitName: v.nullable(v.string()),
  /** 约: what was agreed, with the day from which it holds. */
  covenant: v.nullable(v.object({ rules: v.array(v.string()), since: v.number() })),
  /** 评, oldest first. `shares`: in hundredths, in steps of five, of at least eight answers; null: of fewer. */
  reviews: v.array(v.object({ at: v.number(), answers: v.number(), shares: v.nullable(v.object({ solved: v.number(), partly: v.number(), unsolved: v.number() })) })),
  /** Of the review that runs: how many answered, and what the caller said. */
  review: v.nullable(v.object({ answers: v.number(), mine: v.nullable(v.picklist(REVIEW_ANSWERS)), mayAnswer: v.boolean() })),
  /** Households of the caller in the scope, and whether each supports. */
  mine: v.array(v.object({ householdId: v.string(), label: v.string(), supports: v.boolean() })),
  /** What the caller could do now. */
  actions: v.array(v.picklist(TOPIC_ACTIONS)),
  /** For those who screen; null for everybody else. */
  desk: v.nullable(
    v.object({
      health: v.array(v.object({ question: v.picklist(HEALTH_QUESTIONS), answer: v.picklist(['passed', 'missing', 'stops']) })),
      /** The machine's guess at an item of 民法典 278; a person confirms it. */
      ownersMatterGuess: v.nullable(v.number()),
      /** In full. */
      behalfName: v.nullable(v.string()),
    }),
  ),
})
export type TopicDetail = v.InferOutput<typeof TopicDetail>

/**
 * 提. Idempotent by `id`. Without a verdict on the words it waits, seen by nobody.
 * RATE_LIMITED: three a month (§5.4); what is recorded in an office does not count.
 */
export const proposeTopic = operation({
  name: 'topics.propose',
  input: v.strictObject({
    id: Ulid,
    communityCode: CommunityCode,
    /** The community, one grid or one building of it: whom it concerns. */
    scopeCode: PlaceCode,
    title: text(MAX_TOPIC_TITLE),
    /** What should be done; may stay open. */
    wish: v.optional(text(MAX_TOPIC_WISH)),
    concernsRiders: v.optional(v.boolean('type'), false),
    /** Somebody else's words: both are recorded. An institution needs no name. */
    behalf: v.optional(v.strictObject({ kind: v.picklist(BEHALF_KINDS, 'choice'), name: v.optional(text(20)) })),
  }),
  output: TopicDetail,
  policy: anyOf(leveled(2), appointed(RECORDERS, { placeKey: 'communityCode' })),
  publishes: { at: { placeKey: 'communityCode', pointKey: '' } },
  errors: ['PLACE_UNKNOWN', 'TEXT_REFUSED', 'TOPIC_ID_TAKEN', 'TOPIC_NOT_RIDERS', 'TOPIC_BEHALF_NAME'],
})

/** Open topics of the community that say something like it, the most alike first, at most three. */
export const findSimilarTopics = operation({
  name: 'topics.findSimilar',
  input: v.strictObject({ communityCode: CommunityCode, title: text(MAX_TOPIC_TITLE) }),
  output: v.object({ items: v.array(TopicSummary) }),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** What waits for those who screen, or for whoever stands above them, at a place; the soonest due first. */
export const listWaitingTopics = operation({
  name: 'topics.listWaiting',
  input: v.strictObject({ placeCode: PlaceCode, waits: v.picklist(TOPIC_WAITS, 'choice'), ...pageInput }),
  output: page(v.object({ ...TopicSummary.entries, shelf: v.picklist(TOPIC_SHELVES) })),
  policy: appointed([...SCREENERS, ...ARBITERS, ...UNITS], { placeKey: 'placeCode' }),
  errors: [],
})

export const getTopic = operation({ name: 'topics.get', input: v.strictObject({ topicId: Ulid }), output: TopicDetail, policy: TOPIC_READERS, errors: ['TOPIC_NOT_FOUND'] })

/** 附议, one a household, until enough stand behind it. Idempotent. */
export const supportTopic = operation({
  name: 'topics.support',
  input: v.strictObject({ topicId: Ulid, householdId: v.optional(v.pipe(v.string('type'), v.maxLength(40, 'format'))) }),
  output: TopicDetail,
  policy: leveled(3, THE_TOPIC),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'SUPPORT_NOT_YOUR_HOME'],
})

/** Takes it back. Idempotent. */
export const unsupportTopic = operation({
  name: 'topics.unsupport',
  input: v.strictObject({ topicId: Ulid, householdId: v.pipe(v.string('type'), v.maxLength(40, 'format')) }),
  output: TopicDetail,
  policy: leveled(3, THE_TOPIC),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'SUPPORT_NOT_YOUR_HOME'],
})

const screened = appointed(SCREENERS, THE_TOPIC)
const arbitrated = appointed(ARBITERS, THE_TOPIC)

/** To 附议. */
export const admitTopic = operation({ name: 'topics.admit', input: v.strictObject(seen), output: TopicDetail, policy: screened, errors: STEP_ERRORS })

/** With one reason of the closed list, and words to go with it; the proposer may appeal once. */
export const rejectTopic = operation({
  name: 'topics.reject',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(REJECTION_REASONS, 'choice'), explanation: v.optional(Explanation) }),
  output: TopicDetail,
  policy: screened,
  errors: [...STEP_ERRORS, ...SAID],
})

/** Back to the proposer, who has seven days. */
export const askTopicFix = operation({
  name: 'topics.askFix',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(FIX_REASONS, 'choice'), explanation: v.optional(Explanation) }),
  output: TopicDetail,
  policy: screened,
  errors: [...STEP_ERRORS, ...SAID],
})

/** The proposer says it anew. */
export const fixTopic = operation({
  name: 'topics.fix',
  input: v.strictObject({ ...seen, title: text(MAX_TOPIC_TITLE), wish: v.optional(text(MAX_TOPIC_WISH)) }),
  output: TopicDetail,
  policy: related(['proposer'], THE_TOPIC),
  publishes: { at: THE_TOPIC },
  errors: [...STEP_ERRORS, 'TEXT_REFUSED'],
})

/** Against a rejection or a merger; the street decides. */
export const appealTopic = operation({
  name: 'topics.appeal',
  input: v.strictObject({ ...seen, explanation: Explanation }),
  output: TopicDetail,
  policy: related(['proposer'], THE_TOPIC),
  errors: [...STEP_ERRORS, ...SAID, 'APPEAL_USED', 'APPEAL_TOO_LATE'],
})

/** The street's word: it stays rejected. */
export const upholdTopic = operation({ name: 'topics.uphold', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: arbitrated, errors: [...STEP_ERRORS, ...SAID, 'TOPIC_NEEDS_ANOTHER'] })

/** The street's word: it goes to 附议. */
export const restoreTopic = operation({ name: 'topics.restore', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: arbitrated, errors: [...STEP_ERRORS, ...SAID, 'TOPIC_NEEDS_ANOTHER'] })

/** Into another topic of the community; the households that support it support that one. */
export const mergeTopic = operation({ name: 'topics.merge', input: v.strictObject({ ...seen, targetId: Ulid, explanation: v.optional(Explanation) }), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, ...SAID, 'MERGE_TARGET_CLOSED'] })

export const withdrawTopic = operation({ name: 'topics.withdraw', input: v.strictObject(seen), output: TopicDetail, policy: related(['proposer'], THE_TOPIC), errors: STEP_ERRORS })

/** A draft from one report, for whoever screens there; the same report again answers with the draft that is there. Idempotent. */
export const draftTopic = operation({
  name: 'topics.draft',
  input: v.strictObject({ communityCode: CommunityCode, reportId: Ulid }),
  output: TopicDetail,
  policy: appointed(SCREENERS, { placeKey: 'communityCode' }),
  errors: ['REPORT_NOT_FOUND'],
})

/** A draft is said in words, and goes the way of what is proposed. */
export const takeUpTopic = operation({
  name: 'topics.takeUp',
  input: v.strictObject({ ...seen, scopeCode: PlaceCode, title: text(MAX_TOPIC_TITLE), wish: v.optional(text(MAX_TOPIC_WISH)), concernsRiders: v.optional(v.boolean('type'), false) }),
  output: TopicDetail,
  policy: screened,
  errors: [...STEP_ERRORS, 'TEXT_REFUSED', 'PLACE_UNKNOWN'],
})

/** A draft that reports led to is not taken up. */
export const discardTopic = operation({ name: 'topics.discard', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, ...SAID] })

/** 定级, once. TOPIC_UNLAWFUL: what the law does not let go together (§1.5); `fields` name it. */
export const classifyTopic = operation({
  name: 'topics.classify',
  input: v.strictObject({ ...seen, ...Classification.entries }),
  output: TopicDetail,
  policy: screened,
  errors: [...STEP_ERRORS, 'TOPIC_UNLAWFUL', 'SUPPORT_MISSING'],
})

/** Keeps what will be announced, as far as it is known. No step. */
export const saveTopicPlan = operation({ name: 'topics.savePlan', input: v.strictObject({ ...seen, plan: Plan }), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, 'TEXT_REFUSED'] })

/** 公示. TOPIC_INCOMPLETE: the health check has lines that are not passed. */
export const announceTopic = operation({ name: 'topics.announce', input: v.strictObject(seen), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, 'TOPIC_INCOMPLETE', 'TOPIC_OTHER_KIND'] })

/** Announced anew with another plan; the days begin again, the former plan stays readable. */
export const correctTopic = operation({ name: 'topics.correct', input: v.strictObject({ ...seen, plan: Plan, explanation: Explanation }), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, ...SAID, 'TOPIC_INCOMPLETE'] })

/** 即时议: done, and how. */
export const finishInstantTopic = operation({ name: 'topics.finishInstant', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, ...SAID, 'TOPIC_OTHER_KIND'] })

/** 街道吹哨, 部门报到. */
export const whistleTopic = operation({
  name: 'topics.whistle',
  input: v.strictObject({ ...seen, unitName: text(30), explanation: Explanation }),
  output: TopicDetail,
  policy: appointed([...SCREENERS, ...ARBITERS], THE_TOPIC),
  errors: [...STEP_ERRORS, ...SAID, 'TOPIC_OTHER_KIND'],
})
export const takeOnTopic = operation({ name: 'topics.takeOn', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: appointed(UNITS, THE_TOPIC), errors: [...STEP_ERRORS, ...SAID] })
export const handBackTopic = operation({ name: 'topics.handBack', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: appointed([...UNITS, ...ARBITERS], THE_TOPIC), errors: [...STEP_ERRORS, ...SAID] })

const led = appointed(LEADERS, THE_TOPIC)
/** Once a round. */
export const extendTopicRound = operation({ name: 'topics.extendRound', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: led, errors: [...STEP_ERRORS, ...SAID, 'ROUND_EXTENDED'] })
export const concludeTopic = operation({ name: 'topics.conclude', input: v.strictObject(seen), output: TopicDetail, policy: led, errors: [...STEP_ERRORS, 'TOPIC_TOO_EARLY', 'TOPIC_INCOMPLETE'] })
export const sayNoConsensus = operation({ name: 'topics.noConsensus', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: led, errors: [...STEP_ERRORS, ...SAID, 'TOPIC_TOO_EARLY'] })
export const startNextRound = operation({ name: 'topics.nextRound', input: v.strictObject(seen), output: TopicDetail, policy: led, errors: [...STEP_ERRORS, 'ROUNDS_USED'] })
/** To the assembly of the residents. */
export const escalateTopic = operation({ name: 'topics.escalate', input: v.strictObject({ ...seen, explanation: Explanation }), output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, ...SAID] })
/** Put off, with a reason that everybody reads. */
export const shelveTopic = operation({
  name: 'topics.shelve',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(SHELVE_REASONS, 'choice'), explanation: v.optional(Explanation) }),
  output: TopicDetail,
  policy: appointed([...SCREENERS, ...ARBITERS], THE_TOPIC),
  errors: [...STEP_ERRORS, ...SAID, 'ROUNDS_LEFT'],
})
