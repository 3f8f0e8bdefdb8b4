import * as v from 'valibot'
import { BallotNotice, type Certificate } from '@/shared/contract/ballot-notices'
import { TELLERS } from '@/shared/contract/ballots'
import { SMALL_BUILDING } from '@/shared/domain/ballots/ballot-setup'
import type { BallotAction } from '@/shared/domain/ballots/ballot-states'
import { certifiedBuildings, noticeHash, type NoticeKind } from '@/shared/domain/ballots/certificate'
import { maskName } from '@/shared/domain/people/mask-name'
import { createUlid, ulidTime } from '@/shared/domain/ulid'
import { nameOfPlace } from '../../../kernel/places/places'
import type { Ports } from '../../../kernel/ports'
import { sha256 } from '../../../kernel/sha256'
import type { BallotDocument, BallotEffect, BallotEvent } from '../ballot-document'
import { pagesOfPapers } from '../papers/papers.store'
import { viewRules } from '../view-ballot'
import type { NoticeDocument, NoticeWords } from './notice-document'

/** Which step publishes what (deliberation.md §1.6). */
const KINDS: Partial<Readonly<Record<BallotAction, NoticeKind>>> = { publishRoll: 'roll', announce: 'announcement', publishProvisional: 'provisional', publishFinal: 'final', void: 'voided' }
const WITH_NUMBERS: readonly NoticeKind[] = ['provisional', 'final']
/** Everything that is hashed: what a stored notice has beyond it would be answered to nobody. */
const Words = v.omit(BallotNotice, ['hash', 'isIntact', 'supersededBy'])

/** A ULID that ballot and number alone decide: a step that is taken twice publishes one notice. */
export function noticeId(ballotId: string, number: number): string {
  const digits = sha256(`notice:${ballotId}:${number}`)
  let at = 0
  return createUlid(ulidTime(ballotId), () => parseInt(digits.slice(at * 4, ++at * 4), 16) / 0x10000)
}

/**
 * What a step publishes goes into the ballot's list and the outbox with the step itself: number and hash are fixed in one write. `ballot` as it is after the step.
 * No trip where nothing is published, two and one a five hundred slips with a result.
 */
export async function publishedWith(ballot: BallotDocument, { action, at, explanation }: BallotEvent, ports: Ports, now: number): Promise<{ set: Partial<BallotDocument>; outbox: BallotEffect[] }> {
  const kind = KINDS[action]
  if (!kind) return { set: {}, outbox: [] }
  const number = ballot.notices.length + 1
  const id = noticeId(ballot._id, number)
  const words: NoticeWords = v.parse(Words, {
    ...{ id, ballotId: ballot._id, number, kind, explanation },
    publishedAt: at.getTime(),
    objectionsUntil: kind === 'final' ? (ballot.objectionsUntil?.getTime() ?? null) : null,
    matter: matterOf(ballot),
    certificate: WITH_NUMBERS.includes(kind) ? await certify(ballot, ports, now) : null,
    contactPhone: ballot.contactPhone,
  })
  const notice: NoticeDocument = { _id: id, ballotId: ballot._id, number, kind, words, hash: noticeHash(sha256, words), isDemo: ballot.isDemo }
  return { set: { notices: [...ballot.notices, { id, number, kind, at, hash: notice.hash }] }, outbox: [{ type: 'publishNotice', notice }] }
}

function matterOf(ballot: BallotDocument): NoticeWords['matter'] {
  const { title, scopeCode, kind, options, matterHash, rollHash, electorate, opensAt, endsAt, rollShownUntil, offlineRoute, isConsultation, isDemo } = ballot
  return {
    title,
    scope: { code: scopeCode, name: nameOfPlace(scopeCode) ?? scopeCode },
    question: { kind, options },
    rules: viewRules(ballot),
    ...{ matterHash, rollHash, electorate, offlineRoute, isConsultation, isDemo },
    opensAt: opensAt.getTime(),
    endsAt: endsAt.getTime(),
    rollShownUntil: rollShownUntil?.getTime() ?? null,
  }
}

/** The certificate of what was counted: the only source of numbers. */
async function certify(ballot: BallotDocument, ports: Ports, now: number): Promise<Certificate | null> {
  const { _id, tally, title, scopeCode, kind, options, matterHash, rollHash, opensAt, endsAt, isExtended, electorate, buildings, tellers, isConsultation, isDemo } = ballot
  if (!tally) return null
  const [papers, names] = await Promise.all([countSlips(_id), namesOf(tellers, scopeCode, ports, now)])
  const { at: _at, buildingParticipants: _participants, papers: counted, ...numbers } = tally
  return {
    ...numbers,
    ...{ ballotId: _id, title, matterHash, isExtended, electorate, isConsultation, isDemo },
    scope: { code: scopeCode, name: nameOfPlace(scopeCode) ?? scopeCode },
    question: { kind, options },
    rules: certifiedRules(ballot),
    rollHash: rollHash ?? '',
    opensAt: opensAt.getTime(),
    endsAt: endsAt.getTime(),
    papers: { ...papers, ...counted },
    buildings: certifiedBuildings(buildings, SMALL_BUILDING),
    tellers: names,
  }
}

/** With the share that applies: for a special matter the special one. */
function certifiedRules(ballot: BallotDocument): Certificate['rules'] {
  const rules = viewRules(ballot)
  const special = ballot.isSpecial ? ballot.ruleSet.document.rules.specialPass : null
  return special ? { ...rules, pass: { value: special.value, clause: special.clause, isVerified: special.state === 'verified' } } : rules
}

async function countSlips(ballotId: string): Promise<{ issued: number; returned: number }> {
  let issued = 0
  let returned = 0
  for await (const page of pagesOfPapers(ballotId)) {
    issued += page.filter(({ state }) => state !== 'void').length
    returned += page.filter(({ readings }) => readings.length > 0).length
  }
  return { issued, returned }
}

async function namesOf(tellers: readonly string[], scopeCode: string, ports: Ports, now: number): Promise<string[]> {
  const holders = await ports.offices.holdersNear(TELLERS[0]!, scopeCode, now)
  return tellers.map((id) => holders.find(({ personId }) => personId === id)?.name).map((name) => (name ? maskName(name) : ''))
}
