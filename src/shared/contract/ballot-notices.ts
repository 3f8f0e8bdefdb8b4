import * as v from 'valibot'
import { CHANNELS } from '../domain/ballots/ballot'
import { NOTICE_KINDS, OBJECTION_STATES } from '../domain/ballots/certificate'
import { RESULTS } from '../domain/ballots/tally'
import { ARBITERS, SCREENERS } from '../domain/topics/topic-offices'
import { BallotQuestion, BallotRules, ReceiptCode, TELLERS, THE_BALLOT } from './ballots'
import { operation } from './operation'
import { anyOf, anyone, appointed, leveled } from './policy'
import { page, pageInput, text, Ulid } from './primitives'

/**
 * 表决结果确认书 (deliberation.md §2.8): the only source of numbers; no screen, poster or export has any of its own. Counted from the votes, never typed.
 * `byOption` in the order of the question.
 */
export const Certificate = v.object({
  ballotId: v.string(),
  title: v.string(),
  scope: v.object({ code: v.string(), name: v.string() }),
  question: BallotQuestion,
  rules: BallotRules,
  matterHash: v.string(),
  rollHash: v.string(),
  opensAt: v.number(),
  endsAt: v.number(),
  isExtended: v.boolean(),
  electorate: v.number(),
  participants: v.number(),
  byChannel: v.object({ online: v.number(), paper: v.number() }),
  papers: v.object({ issued: v.number(), returned: v.number(), counted: v.number(), superseded: v.number(), invalid: v.number() }),
  byOption: v.array(v.object({ id: v.string(), votes: v.number() })),
  blank: v.number(),
  invalid: v.number(),
  base: v.number(),
  quorumNeeded: v.nullable(v.number()),
  votesNeeded: v.nullable(v.number()),
  result: v.picklist(RESULTS),
  winner: v.nullable(v.string()),
  isTied: v.boolean(),
  buildings: v.array(v.object({ code: v.nullable(v.string()), name: v.string(), keys: v.number(), participants: v.number() })),
  /** Masked names of the two tellers. */
  tellers: v.array(v.string()),
  /** Lines of the box, and the root over their commitments. */
  lines: v.number(),
  merkleRoot: v.string(),
  isConsultation: v.boolean(),
  isDemo: v.boolean(),
})
export type Certificate = v.InferOutput<typeof Certificate>

/** One version of one notice, as it was published: nobody changes it. `hash` SHA-256 of its canonical words. */
export const BallotNotice = v.object({
  id: v.string(),
  ballotId: v.string(),
  number: v.number(),
  kind: v.picklist(NOTICE_KINDS),
  publishedAt: v.number(),
  /** Objections until then; null: none are taken of it. */
  objectionsUntil: v.nullable(v.number()),
  /** Of a voided one: why. */
  explanation: v.nullable(v.string()),
  /** What is decided, by whom and by which rules; as it stood when this was published. */
  matter: v.object({
    title: v.string(),
    scope: v.object({ code: v.string(), name: v.string() }),
    question: BallotQuestion,
    rules: BallotRules,
    matterHash: v.string(),
    rollHash: v.nullable(v.string()),
    electorate: v.number(),
    opensAt: v.number(),
    endsAt: v.number(),
    rollShownUntil: v.nullable(v.number()),
    offlineRoute: v.string(),
    isConsultation: v.boolean(),
    isDemo: v.boolean(),
  }),
  /** Of a provisional and a final one. */
  certificate: v.nullable(Certificate),
  hash: v.string(),
  /** What is stored has this hash: false is shown as a warning over everything (S10). */
  isIntact: v.boolean(),
  /** A later version took its place. */
  supersededBy: v.nullable(v.string()),
  contactPhone: v.string(),
})
export type BallotNotice = v.InferOutput<typeof BallotNotice>

/** That very version, by its id (26 characters, what the QR says). */
export const getNotice = operation({ name: 'ballots.getNotice', input: v.strictObject({ noticeId: Ulid }), output: BallotNotice, policy: anyone, errors: ['NOTICE_NOT_FOUND'] })

const Objection = v.object({ id: v.string(), text: v.string(), at: v.number(), state: v.picklist(OBJECTION_STATES), reply: v.nullable(v.string()), repliedAt: v.nullable(v.number()), dueAt: v.nullable(v.number()), isMine: v.boolean() })
export type Objection = v.InferOutput<typeof Objection>
/** By somebody who is on the roll, while the result is shown. Read by its author and those who answer; how many there are is public. Idempotent by `id`. */
export const objectToResult = operation({ name: 'ballots.object', input: v.strictObject({ id: Ulid, ballotId: Ulid, text: text(300) }), output: Objection, policy: leveled(2, THE_BALLOT), errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE', 'VOTE_NOT_ON_ROLL', 'OBJECTION_ID_TAKEN', 'OBJECTIONS_USED', 'TEXT_REFUSED'] })
/** All of them for those who organise, count or stand above; one's own for everybody else; and how many there are. */
export const listObjections = operation({ name: 'ballots.listObjections', input: v.strictObject({ ballotId: Ulid, ...pageInput }), output: v.object({ ...page(Objection).entries, total: v.number(), open: v.number() }), policy: anyOf(leveled(1, THE_BALLOT), appointed([...SCREENERS, ...ARBITERS, ...TELLERS], THE_BALLOT)), errors: ['BALLOT_NOT_FOUND'] })
/** Within five working days. `upheld` leads to nothing by itself: the tellers recount, or the street voids. */
export const answerObjection = operation({ name: 'ballots.answerObjection', input: v.strictObject({ ballotId: Ulid, objectionId: Ulid, state: v.picklist(['upheld', 'refused'], 'choice'), reply: text(300) }), output: Objection, policy: anyOf(appointed(SCREENERS, THE_BALLOT), appointed(ARBITERS, THE_BALLOT)), errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE', 'OBJECTION_NOT_FOUND', 'OBJECTION_ANSWERED', 'TEXT_REFUSED'] })

/** A line as it was sealed, and what it hid. A denial comes after the sealing: no commitment covers `isDenied`, the counts do. */
export const BoxLine = v.object({
  line: v.object({ commitment: v.string(), at: v.number(), channel: v.picklist(CHANNELS), link: v.string() }),
  opening: v.object({ pseudonym: v.string(), choices: v.array(v.string()), signedAt: v.nullable(v.number()), isUnclear: v.boolean(), isDenied: v.boolean(), nonce: v.string() }),
})
export type BoxLine = v.InferOutput<typeof BoxLine>

/** What a teller saves and `npm run verify:ballot` reads: the notice as `ballots.getNotice` answered it, and all pages of the box in their order. */
export const BallotFile = v.object({ notice: BallotNotice, box: v.array(BoxLine) })
export type BallotFile = v.InferOutput<typeof BallotFile>
export function ballotFile(notice: BallotNotice, pages: readonly { items: readonly BoxLine[] }[]): BallotFile {
  return { notice, box: pages.flatMap(({ items }) => items) }
}

/**
 * The box, for the two tellers of this ballot after the count: lines as they were sealed and the opening of each, in pages. What `npm run verify:ballot` re-tallies.
 * Each release is an act in the audit log.
 */
export const releaseBox = operation({
  name: 'ballots.releaseBox',
  input: v.strictObject({ ballotId: Ulid, ...pageInput }),
  output: page(BoxLine),
  policy: appointed(TELLERS, THE_BALLOT),
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_NOT_COUNTED', 'BALLOT_NOT_TELLER'],
})

/**
 * After the count: whether the vote of a receipt is in the box, where, and the path to the root that the notice prints, for everybody who has the code.
 * `isSuperseded`: a later one of the same key counts. VOTE_NOT_IN_BOX: no line has this code.
 */
export const checkReceipt = operation({
  name: 'ballots.checkReceipt',
  input: v.strictObject({ ballotId: Ulid, receiptCode: ReceiptCode }),
  output: v.object({ index: v.number(), of: v.number(), commitment: v.string(), path: v.array(v.object({ digest: v.string(), isLeft: v.boolean() })), root: v.string(), isUnderRoot: v.boolean(), isSuperseded: v.boolean() }),
  policy: anyone,
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_NOT_COUNTED', 'VOTE_NOT_IN_BOX'],
})
