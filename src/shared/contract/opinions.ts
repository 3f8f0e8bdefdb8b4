import * as v from 'valibot'
import { VERDICTS } from '../domain/consensus/consensus'
import { ANSWERS, LANES, MAX_STATEMENT, SPOKEN_AS, STATEMENT_STATES } from '../domain/topics/statements'
import { ARBITERS, SCREENERS } from '../domain/topics/topic-offices'
import { operation } from './operation'
import { anyOf, appointed, leveled, visible } from './policy'
import { page, pageInput, text, Ulid } from './primitives'
import { THE_TOPIC } from './topics-board'

/** Characters. */
export const MAX_REPLY = 200
/** Statements that are dealt at once. */
export const MOST_DEALT = 10

/** Whoever sees the topic, those who work on it included. */
const readers = anyOf(visible(THE_TOPIC), appointed([...SCREENERS, ...ARBITERS], THE_TOPIC))
const inTopic = { topicId: Ulid, statementId: Ulid }

export const Statement = v.object({
  id: v.string(),
  lane: v.picklist(LANES),
  text: v.string(),
  /** Never a name. */
  saidAs: v.picklist(SPOKEN_AS),
  saidAt: v.number(),
  isMine: v.boolean(),
  /** Others are only shown what is `shown`. */
  state: v.picklist(STATEMENT_STATES),
  /** What the caller answered. */
  answer: v.nullable(v.picklist(ANSWERS)),
  /** Of a question: what the office answered, and until when it will. `by` is an office, never a person. */
  reply: v.nullable(v.object({ text: v.string(), at: v.number(), by: v.string() })),
  replyDueAt: v.nullable(v.number()),
  /** What it is called where one flags it, or appeals. */
  contentId: v.string(),
  isDemo: v.boolean(),
})
export type Statement = v.InferOutput<typeof Statement>

const Percent = v.number()
/** Shares in hundredths, in steps of five, never of fewer than eight people. */
export const Tally = v.object({ seen: v.number(), agree: Percent, disagree: Percent, pass: Percent })
export type Tally = v.InferOutput<typeof Tally>
const Position = v.tuple([v.number(), v.number()])
const GroupArea = v.object({ size: v.number(), centre: Position, spread: Position })
const Sides = v.object({ riders: Tally, others: Tally })
export const Progress = v.object({ answered: v.number(), total: v.number(), left: v.number() })
export type Progress = v.InferOutput<typeof Progress>

/**
 * One idea of at most 80 characters, or a question that somebody has to find out. Idempotent by `id`. INVALID_INPUT `fields.text` names what is wrong with
 * the words (domain/topics/statements.ts). Without a verdict nobody but its author sees it. `asInstitution`: those who screen, marked as such.
 */
export const sayStatement = operation({
  name: 'opinions.say',
  input: v.strictObject({ id: Ulid, topicId: Ulid, text: text(MAX_STATEMENT), lane: v.picklist(LANES, 'choice'), asInstitution: v.optional(v.boolean('type'), false) }),
  output: v.object({ statement: Statement, left: v.number() }),
  policy: anyOf(leveled(2, THE_TOPIC), appointed(SCREENERS, THE_TOPIC)),
  publishes: { at: THE_TOPIC },
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'TEXT_REFUSED', 'STATEMENT_ID_TAKEN', 'STATEMENTS_USED', 'STATEMENTS_FULL'],
})

/** One's own, while nobody has answered it. Idempotent. */
export const takeBackStatement = operation({
  name: 'opinions.takeBack',
  input: v.strictObject(inTopic),
  output: v.object({ statement: Statement }),
  policy: readers,
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'STATEMENT_NOT_FOUND', 'STATEMENT_ANSWERED'],
})

/** What says something like it, the most alike first, at most three. */
export const findSimilarStatements = operation({
  name: 'opinions.findSimilar',
  input: v.strictObject({ topicId: Ulid, text: text(MAX_STATEMENT) }),
  output: v.object({ items: v.array(Statement) }),
  policy: readers,
  errors: ['TOPIC_NOT_FOUND'],
})

/** The caller's own in one topic, whatever became of them, the latest first; `left`: so many more they may say. */
export const listMyStatements = operation({
  name: 'opinions.listMine',
  input: v.strictObject({ topicId: Ulid }),
  output: v.object({ items: v.array(Statement), left: v.number() }),
  policy: readers,
  errors: ['TOPIC_NOT_FOUND'],
})

/** An office's answer to a question, beside it. A later one takes its place; every one is in the audit. */
export const answerQuestion = operation({
  name: 'opinions.answerQuestion',
  input: v.strictObject({ ...inTopic, text: text(MAX_REPLY) }),
  output: v.object({ statement: Statement }),
  policy: appointed([...SCREENERS, ...ARBITERS], THE_TOPIC),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'STATEMENT_NOT_FOUND', 'STATEMENT_NOT_A_QUESTION', 'TEXT_REFUSED'],
})

/** What the caller has not answered yet, what the fewest have seen first. */
export const nextStatements = operation({
  name: 'opinions.next',
  input: v.strictObject({ topicId: Ulid, limit: v.optional(v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'), v.maxValue(MOST_DEALT, 'range')), MOST_DEALT) }),
  output: v.object({ items: v.array(Statement), progress: Progress, isOpen: v.boolean() }),
  policy: readers,
  errors: ['TOPIC_NOT_FOUND'],
})

/** Changed, or taken back (null), as long as the round runs. Idempotent. Answers what the latest picture tells of the statement. */
export const answerStatement = operation({
  name: 'opinions.answer',
  input: v.strictObject({ ...inTopic, answer: v.nullable(v.picklist(ANSWERS, 'choice')) }),
  output: v.object({ statementId: v.string(), answer: v.nullable(v.picklist(ANSWERS)), all: v.nullable(Tally), sides: v.nullable(Sides) }),
  policy: leveled(2, THE_TOPIC),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'STATEMENT_NOT_FOUND', 'STATEMENT_IS_OWN', 'STATEMENT_IS_QUESTION'],
})

/** What brings groups together, and what does not. `verdict` null: the caller has not answered it, or nothing is published of it yet. */
export const Opinion = v.object({
  ...Statement.entries,
  verdict: v.nullable(v.picklist(VERDICTS)),
  all: v.nullable(Tally),
  groups: v.array(v.nullable(Tally)),
  bridge: v.nullable(Percent),
  sides: v.nullable(Sides),
})
export type Opinion = v.InferOutput<typeof Opinion>

/** One picture, the latest unless `n` says which: its words, shares and areas, and where the caller stands. */
export const getPicture = operation({
  name: 'opinions.getPicture',
  input: v.strictObject({ topicId: Ulid, n: v.optional(v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'), v.maxValue(100_000, 'range'))) }),
  output: v.object({
    isOpen: v.boolean(),
    progress: Progress,
    /** 0: none yet. */
    n: v.number(),
    at: v.nullable(v.number()),
    people: v.number(),
    answers: v.number(),
    groups: v.array(v.object({ ...GroupArea.entries, says: v.array(v.string()) })),
    opinions: v.array(Opinion),
    /** The caller's own, in the latest picture; nobody else's is answered to anybody. */
    own: v.nullable(v.object({ at: Position, group: v.number() })),
    concernsRiders: v.boolean(),
  }),
  policy: readers,
  errors: ['TOPIC_NOT_FOUND', 'PICTURE_NOT_FOUND'],
})

/** How it changed, the latest first: areas and how many statements of each verdict. */
export const listPictures = operation({
  name: 'opinions.listPictures',
  input: v.strictObject({ topicId: Ulid, ...pageInput }),
  output: page(
    v.object({ n: v.number(), at: v.number(), people: v.number(), answers: v.number(), groups: v.array(GroupArea), verdicts: v.object({ agreed: v.number(), contested: v.number(), unclear: v.number(), open: v.number() }) }),
  ),
  policy: readers,
  errors: ['TOPIC_NOT_FOUND'],
})
