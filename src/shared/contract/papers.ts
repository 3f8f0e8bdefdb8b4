import * as v from 'valibot'
import { HINT_KINDS } from '../domain/ballots/paper-hints'
import { PAPER_FLAWS, PAPER_STATES } from '../domain/ballots/paper-states'
import type { Role } from '../domain/appointments'
import { Choices, TELLERS, THE_BALLOT, VoterKey } from './ballots'
import { operation } from './operation'
import { appointed, leveled } from './policy'
import { FileId, InstantMs, page, pageInput, text, Ulid } from './primitives'

/** Paper votes (deliberation.md §4.4). What a slip says is typed by two people who do not see each other's entry, and is answered to nobody. */
export const CLERKS: readonly Role[] = ['grid-worker', 'building-head', 'scrutineer']
const clerks = appointed(CLERKS, THE_BALLOT)
const tellers = appointed(TELLERS, THE_BALLOT)
/** As typed from the slip: `B7-0123-K`. */
const Serial = v.pipe(v.string('type'), v.minLength(1, 'empty'), v.maxLength(20, 'format'))

/** State and who, never what it says. */
export const PaperSlip = v.object({
  serial: v.string(),
  label: v.string(),
  state: v.picklist(PAPER_STATES),
  /** After the count alone; before, nobody is told what will not count. */
  flaw: v.nullable(v.picklist(PAPER_FLAWS)),
  issuedAt: v.number(),
  enteredAt: v.nullable(v.number()),
  verifiedAt: v.nullable(v.number()),
  /** The caller entered it: somebody else verifies. */
  isMine: v.boolean(),
  hasPhoto: v.boolean(),
})
export type PaperSlip = v.InferOutput<typeof PaperSlip>
const SlipEntry = {
  ballotId: Ulid,
  serial: Serial,
  choices: Choices,
  /** Day of the signature as ms; null: it is not signed. */
  signedAt: v.nullable(InstantMs),
  /** More crosses than it may have, or something written that is no choice. */
  isUnclear: v.optional(v.boolean('type'), false),
}

/** Slips for one building, or for the keys named: one for each that has none in force. To be printed at once: serial, door, question, options, matter hash. Idempotent by `batchId`. */
export const issuePapers = operation({
  name: 'papers.issue',
  input: v.strictObject({ batchId: Ulid, ballotId: Ulid, buildingKey: v.optional(v.pipe(v.string('type'), v.regex(/^[a-z0-9-]{1,20}$/, 'format'))), keys: v.optional(v.pipe(v.array(VoterKey), v.minLength(1, 'empty'), v.maxLength(100, 'too_many'))) }),
  output: v.object({ slips: v.array(v.object({ serial: v.string(), key: v.string(), label: v.string() })), isMore: v.boolean() }),
  policy: appointed(['secretary', 'grid-worker', 'building-head'], THE_BALLOT),
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE', 'VOTE_NOT_ON_ROLL'],
})
/** A lost slip: the old serial counts no more before a new one is issued. */
export const voidPaper = operation({ name: 'papers.void', input: v.strictObject({ ballotId: Ulid, serial: Serial, explanation: text(200) }), output: PaperSlip, policy: appointed(['secretary', ...CLERKS], THE_BALLOT), errors: ['BALLOT_NOT_FOUND', 'PAPER_NOT_FOUND', 'PAPER_MISREAD', 'PAPER_WRONG_STATE', 'TEXT_REFUSED'] })
/** The first pair of eyes. The photo lies under uploads/{personId}/{ballotId}/. */
export const enterPaper = operation({
  name: 'papers.enter',
  input: v.strictObject({ ...SlipEntry, photoId: FileId }),
  output: PaperSlip,
  policy: clerks,
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_PAPERS_CLOSED', 'PAPER_NOT_FOUND', 'PAPER_MISREAD', 'PAPER_WRONG_STATE', 'UPLOAD_NOT_YOURS', 'PHOTO_NOT_FOUND', 'PHOTO_EMPTY', 'PHOTO_TOO_LARGE', 'PHOTO_NOT_AN_IMAGE', 'PHOTO_DAMAGED'],
})
/** The second, from the paper: another person types it again. Unlike the first: the slip is `disputed`, a third person types it, and what two of three say counts. */
export const verifyPaper = operation({
  name: 'papers.verify',
  input: v.strictObject(SlipEntry),
  output: PaperSlip,
  policy: clerks,
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_PAPERS_CLOSED', 'PAPER_NOT_FOUND', 'PAPER_MISREAD', 'PAPER_WRONG_STATE', 'PAPER_NEEDS_ANOTHER'],
})
/** What waits for a second or third person, the oldest first; `state` narrows. */
export const listPapers = operation({
  name: 'papers.list',
  input: v.strictObject({ ballotId: Ulid, state: v.optional(v.picklist(PAPER_STATES, 'choice')), ...pageInput }),
  output: page(PaperSlip),
  policy: appointed(['secretary', ...CLERKS], THE_BALLOT),
  errors: ['BALLOT_NOT_FOUND'],
})
/** A picture for whoever verifies (not who entered), and for the tellers after the close; a link of minutes. Each look is an act in the audit log. */
export const viewPaper = operation({ name: 'papers.view', input: v.strictObject({ ballotId: Ulid, serial: Serial }), output: v.object({ url: v.string() }), policy: clerks, errors: ['BALLOT_NOT_FOUND', 'PAPER_NOT_FOUND', 'PAPER_MISREAD', 'PAPER_NEEDS_ANOTHER', 'PAPER_WRONG_STATE'] })
/** 我没有签过: somebody of the household, until the end of the objections. The slip counts no more until a teller has looked. Idempotent. */
export const denyPaper = operation({ name: 'papers.deny', input: v.strictObject({ ballotId: Ulid, key: VoterKey, explanation: text(200) }), output: v.object({ state: v.picklist(PAPER_STATES) }), policy: leveled(2, THE_BALLOT), errors: ['BALLOT_NOT_FOUND', 'VOTE_NOT_ON_ROLL', 'PAPER_NOT_FOUND', 'PAPER_WRONG_STATE', 'BALLOT_WRONG_STATE', 'TEXT_REFUSED'] })
/** By a teller who neither entered nor verified it. `isUpheld`: the slip stands; otherwise it counts no more. */
export const settlePaper = operation({ name: 'papers.settle', input: v.strictObject({ ballotId: Ulid, serial: Serial, isUpheld: v.boolean('type'), explanation: text(200) }), output: PaperSlip, policy: tellers, errors: ['BALLOT_NOT_FOUND', 'PAPER_NOT_FOUND', 'PAPER_MISREAD', 'PAPER_WRONG_STATE', 'PAPER_NEEDS_ANOTHER', 'TEXT_REFUSED'] })
/** After the count, for the two tellers: what looks unusual. Nothing is voided by it. When in the night somebody signed cannot be known: a slip carries a day. */
export const listPaperHints = operation({
  name: 'papers.listHints',
  input: v.strictObject({ ballotId: Ulid }),
  output: v.object({ items: v.array(v.object({ kind: v.picklist(HINT_KINDS), count: v.number(), of: v.number(), serials: v.array(v.string()) })) }),
  policy: tellers,
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_NOT_COUNTED', 'BALLOT_NOT_TELLER'],
})
