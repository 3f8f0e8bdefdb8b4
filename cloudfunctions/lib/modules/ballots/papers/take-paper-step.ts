import { PAPERS_AFTER } from '@/shared/domain/ballots/ballot-setup'
import { type BallotState, HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { readingFlaw } from '@/shared/domain/ballots/paper-reading'
import { IN_FORCE_STATES, OPEN_PAPER_STATES, type PaperAction, type PaperFlaw } from '@/shared/domain/ballots/paper-states'
import type { PaperCapacity } from '@/shared/domain/ballots/paper-table'
import { type PaperFacts, paperStep } from '@/shared/domain/ballots/paper-transition'
import { readSerial, serialOf } from '@/shared/domain/ballots/serial'
import { CLERKS, type PaperSlip } from '@/shared/contract/papers'
import { holdsRole } from '@/shared/domain/appointments'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../../kernel/context'
import type { Viewer } from '../../../kernel/subject'
import type { BallotDocument } from '../ballot-document'
import { toActor } from '../ballot-facts'
import { keyId } from '../voter-key'
import type { PaperDocument, SlipRow } from './paper-document'
import { findPaper, updatePaper } from './papers.store'

const TAKES_PAPERS: readonly BallotState[] = ['OPEN', 'CLOSED', 'COUNTING']
const SHOWS_RESULT: readonly BallotState[] = ['OPEN', 'CLOSED', 'COUNTING', 'RECOUNT', 'TALLIED', 'PROVISIONAL', 'RESULT_PUBLICITY']

/** The slip of a serial as somebody typed it. @throws PAPER_MISREAD, PAPER_NOT_FOUND */
export async function requirePaper(ballotId: string, typed: string): Promise<PaperDocument> {
  const read = readSerial(typed)
  if (!read) throw new AppError('PAPER_MISREAD', { fields: { serial: 'misread' } })
  const paper = await findPaper(ballotId, serialOf(read.batch, read.number))
  if (!paper) throw new AppError('PAPER_NOT_FOUND')
  return paper
}

/** Pure. Slips are entered while people vote, and 48 hours longer. */
export function arePapersOpen({ state, endsAt }: Pick<BallotDocument, 'state' | 'endsAt'>, now: number): boolean {
  return TAKES_PAPERS.includes(state) && now < endsAt.getTime() + PAPERS_AFTER
}

function toFacts(paper: PaperDocument, ballot: BallotDocument, now: number): PaperFacts {
  const doObjectionsRun = SHOWS_RESULT.includes(ballot.state) && (ballot.objectionsUntil === null || now < ballot.objectionsUntil.getTime())
  // A teller has looked at it once: that is final.
  return { state: paper.state, typedBy: paper.typedBy, arePapersOpen: arePapersOpen(ballot, now), doObjectionsRun: doObjectionsRun && paper.settledAt === null }
}

/** Whoever organises the ballot neither types nor counts, whatever else they hold. */
export function paperCapacities(viewer: Viewer, ballot: BallotDocument): PaperCapacity[] {
  const { capacities } = toActor(viewer, ballot)
  if (capacities.includes('organiser')) return ['keeper']
  const isClerk = holdsRole(viewer.appointments, CLERKS, ballot.scopeCode, viewer.now)
  return [...(isClerk ? (['clerk', 'keeper'] as const) : []), ...(capacities.includes('teller') ? (['teller'] as const) : [])]
}

/**
 * The one way a slip changes its state: the table is asked, then one conditional update on its version writes the rest, and the act is recorded. `set`: what the step brings.
 * @throws PAPER_WRONG_STATE, also where somebody was faster, and whatever `paperStep` throws
 */
export async function takePaperStep(paper: PaperDocument, action: PaperAction, as: readonly PaperCapacity[], ballot: BallotDocument, context: SubjectContext<BallotDocument>, set: Partial<PaperDocument> = {}): Promise<PaperDocument> {
  const { person, now } = context
  const step = paperStep(toFacts(paper, ballot, now), action, as, person.id)
  const state = step.to
  const forceKey = IN_FORCE_STATES.includes(state) ? keyId(ballot._id, paper.key) : paper._id
  const change = { ...set, state, forceKey, isOpen: OPEN_PAPER_STATES.includes(state) || Boolean(set.castDueSince) }
  if (!(await updatePaper(paper, change))) throw new AppError('PAPER_WRONG_STATE')
  const stepped = { ...paper, ...change, version: paper.version + 1 }
  if (step.as !== 'member') await recordPaperAct(stepped, action, step.as, context)
  return stepped
}

/** What was done with a slip and by whom, never what it says. */
export async function recordPaperAct({ _id, serial, version, ballotId, state }: PaperDocument, action: PaperAction | 'view' | 'issue', as: string, { person, now, ports, subject }: SubjectContext<BallotDocument>): Promise<void> {
  await ports.audit.record([
    {
      id: `paper:${_id}:${version}:${action}${action === 'view' ? `:${person.id}:${now}` : ''}`,
      at: now,
      actorId: person.id,
      capacities: [as],
      action: `papers.${action}`,
      subject: { type: 'ballot', id: ballotId },
      placeCode: subject.placeCode,
      reasonCode: null,
      ownerId: null,
      fact: { ballotId, serial, version, action, state },
    },
  ])
}

/** Pure. Why it does not count, once everybody may know. */
function flawOf({ state, agreed }: Pick<SlipRow, 'state' | 'agreed'>, ballot: BallotDocument): PaperFlaw | null {
  if (HIDDEN_STATES.includes(ballot.state) || ballot.tally === null) return null
  if (state === 'denied' || state === 'invalid') return 'denied'
  return agreed && readingFlaw({ ...agreed, choices: [] }, ballot.endsAt.getTime())
}

/** Pure. State and who, never what it says. */
export function viewPaper(row: SlipRow, ballot: BallotDocument, { personId }: Pick<Viewer, 'personId'>): PaperSlip {
  const { serial, label, state, issuedAt, readings, typedBy, verifiedAt, photoFileId } = row
  return {
    ...{ serial, label, state, flaw: flawOf(row, ballot) },
    issuedAt: issuedAt.getTime(),
    enteredAt: readings[0]?.at.getTime() ?? null,
    verifiedAt: verifiedAt?.getTime() ?? null,
    isMine: typedBy.includes(personId),
    hasPhoto: photoFileId !== null,
  }
}
