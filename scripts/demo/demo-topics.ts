import * as v from 'valibot'
import { ANSWERS, MAX_STATEMENT } from '@/shared/domain/topics/statements'
import { BEHALF_KINDS, MAX_TOPIC_TITLE, MAX_TOPIC_WISH } from '@/shared/domain/topics/proposing'
import { REVIEW_ANSWERS } from '@/shared/domain/topics/review'

const Note = v.pipe(v.string(), v.startsWith('演示：'))
const Community = v.pipe(v.string(), v.regex(/^\d{12}$/))
const Hours = v.pipe(v.number(), v.minValue(0))

/** Steps that an operation of the same name takes; what it is given beside topic and version stands under `input`. */
export const STEP_VERBS = ['admit', 'classify', 'savePlan', 'announce', 'conclude', 'noConsensus', 'finishInstant', 'whistle', 'takeOn', 'progress', 'adopt', 'reject', 'askFix', 'appeal'] as const

const Step = v.variant('do', [
  ...STEP_VERBS.map((verb) => v.strictObject({ afterHours: Hours, by: v.string(), do: v.literal(verb), input: v.optional(v.record(v.string(), v.unknown()), {}) })),
  v.strictObject({ afterHours: Hours, by: v.string(), do: v.literal('merge'), input: v.strictObject({ target: v.string() }) }),
  /** These neighbours' households, first to last. */
  v.strictObject({ afterHours: Hours, do: v.literal('support'), from: v.number(), to: v.number() }),
  /** The first neighbours say how it went. */
  v.strictObject({ afterHours: Hours, do: v.literal('rate'), answers: v.array(v.picklist(REVIEW_ANSWERS)) }),
  v.strictObject({ afterHours: Hours, do: v.literal('discuss'), script: v.string() }),
  /** Until the time limit that runs is over. */
  v.strictObject({ do: v.literal('wait') }),
])
export type DemoTopicStep = v.InferOutput<typeof Step>

const DemoTopic = v.strictObject({
  key: v.string(),
  community: Community,
  scope: v.string(),
  /** A persona, or `neighbour:n`. */
  by: v.string(),
  title: v.pipe(v.string(), v.maxLength(MAX_TOPIC_TITLE)),
  wish: v.optional(v.pipe(Note, v.maxLength(MAX_TOPIC_WISH))),
  concernsRiders: v.optional(v.boolean(), false),
  behalf: v.optional(v.strictObject({ kind: v.picklist(BEHALF_KINDS), name: v.pipe(v.string(), v.endsWith('演示')) })),
  /** Key of the report that it is drafted from, in place of a title. */
  fromReport: v.optional(v.string()),
  daysAgo: v.number(),
  /** In order, each so many hours after the one before. */
  steps: v.array(Step),
})
export type DemoTopic = v.InferOutput<typeof DemoTopic>

const Discussion = v.strictObject({
  /** First and last neighbour who answer. */
  people: v.strictTuple([v.number(), v.number()]),
  /** What most of each part of the neighbours answer. */
  statements: v.array(v.strictObject({ by: v.string(), text: v.pipe(v.string(), v.maxLength(MAX_STATEMENT)), groups: v.array(v.picklist(ANSWERS)) })),
  questions: v.array(v.strictObject({ by: v.string(), text: v.pipe(v.string(), v.maxLength(MAX_STATEMENT)), reply: Note })),
})
export type DemoDiscussion = v.InferOutput<typeof Discussion>

export const DemoTopics = v.strictObject({
  /** People of one community with a household each, beside the personas. */
  neighbours: v.strictObject({ community: Community, approvedBy: v.string(), count: v.number(), daysAgo: v.number() }),
  topics: v.array(DemoTopic),
  discussions: v.record(v.string(), Discussion),
})
export type DemoTopics = v.InferOutput<typeof DemoTopics>
