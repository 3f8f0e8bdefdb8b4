import { RULE_SET_PRESETS } from '../rule-sets/presets'
import type { DecisionEngine, RuleSet, Share } from '../rule-sets/rule-set'
import type { Question } from './ballot'
import { noticeHash } from './certificate'
import type { QuestionKind } from './electorate'
import type { Precedence } from './merge-channels'
import { type BoxFlaw, type Digest, findBoxFlaw } from './proof'
import { type BoxLine, type CountedNumbers, type FrozenRules, retally } from './retally'

type Ruled<Value> = { value: Value } | null

/** What a certificate says that can be counted again; the contract's `Certificate` has more. */
export interface CheckedCertificate extends CountedNumbers {
  ballotId: string
  question: { kind: QuestionKind; options: readonly { id: string }[] }
  rules: { engine: DecisionEngine; quorum: Ruled<Share>; pass: Ruled<Share>; passBase: Ruled<string>; paperPrecedence: Ruled<string> }
  endsAt: number
  electorate: number
  papers: CountedNumbers['papers'] & { issued: number; returned: number }
  buildings: readonly { keys: number; participants: number }[]
  lines: number
  merkleRoot: string
}

export interface CheckedNotice {
  hash: string
  certificate: CheckedCertificate | null
}

export type BallotFinding =
  /** Its words do not have its hash, or it is another one than the poster's. */
  | { kind: 'notice'; stated: string; found: string }
  /** There is nothing on it to be counted. */
  | { kind: 'no_certificate' }
  /** The first line that is wrong, from 0. */
  | { kind: 'line'; index: number; flaw: BoxFlaw }
  | { kind: 'count'; field: string; stated: string; found: string }

/**
 * Pure. Everything that does not agree; empty: the box is what was sealed, and counting it again gives the certificate.
 * `posted`: hash as it stands on the wall, whole or its beginning.
 */
export function verifyBallot(digest: Digest, notice: CheckedNotice, box: readonly BoxLine[], posted: string | null = null): BallotFinding[] {
  const found: BallotFinding[] = []
  const hash = noticeHash(digest, notice)
  if (hash !== notice.hash) found.push({ kind: 'notice', stated: notice.hash, found: hash })
  if (posted !== null && !notice.hash.startsWith(posted.toLowerCase())) found.push({ kind: 'notice', stated: posted, found: notice.hash })
  const { certificate } = notice
  if (!certificate) return [...found, { kind: 'no_certificate' }]
  const flaw = findBoxFlaw(digest, { ballotId: certificate.ballotId, lines: box.map(({ line }) => line), openings: box.map(({ opening }) => opening) }, certificate.merkleRoot)
  if (flaw) found.push({ kind: 'line', ...flaw })
  return [...found, ...differences(certificate, box)]
}

/** As far as counting asks for them: the certificate prints the share that applies. */
export function rulesOf({ question, rules, electorate, endsAt }: CheckedCertificate): FrozenRules {
  const asked: Question = question.kind === 'consent' ? { kind: 'consent' } : { kind: question.kind, options: question.options.map(({ id }) => id) }
  const preset = RULE_SET_PRESETS[rules.engine]
  const printed = { quorum: rules.quorum, pass: rules.pass, passBase: rules.passBase, specialPass: null } as unknown as Partial<RuleSet['rules']>
  return { question: asked, ruleSet: { ...preset, rules: { ...preset.rules, ...printed } }, electorate, isSpecial: false, precedence: (rules.paperPrecedence?.value ?? 'online_overrides_paper') as Precedence, endsAt }
}

function differences(certificate: CheckedCertificate, box: readonly BoxLine[]): BallotFinding[] {
  const again = retally(box, rulesOf(certificate))
  const { papers, buildings, byOption } = certificate
  const sum = (field: 'keys' | 'participants') => buildings.reduce((all, one) => all + one[field], 0)
  const returned = again.papers.counted + again.papers.superseded + again.papers.invalid
  const pairs: [string, unknown, unknown][] = [
    ['lines', certificate.lines, box.length],
    ...NUMBERS.map((field): [string, unknown, unknown] => [field, certificate[field], again[field]]),
    ...again.byOption.map(({ id, votes }): [string, unknown, unknown] => [`byOption.${id}`, byOption.find((one) => one.id === id)?.votes, votes]),
    ['byOption', byOption.length, again.byOption.length],
    ...(['online', 'paper'] as const).map((channel): [string, unknown, unknown] => [`byChannel.${channel}`, certificate.byChannel[channel], again.byChannel[channel]]),
    ...(['counted', 'superseded', 'invalid'] as const).map((field): [string, unknown, unknown] => [`papers.${field}`, papers[field], again.papers[field]]),
    ['papers.returned', papers.returned, Math.max(papers.returned, returned)],
    ['papers.issued', papers.issued, Math.max(papers.issued, papers.returned)],
    ...(buildings.length > 0 ? ([['buildings.keys', sum('keys'), certificate.electorate], ['buildings.participants', sum('participants'), again.participants]] as [string, unknown, unknown][]) : []),
  ]
  return pairs.filter(([, stated, counted]) => stated !== counted).map(([field, stated, counted]) => ({ kind: 'count', field, stated: String(stated), found: String(counted) }))
}

const NUMBERS = ['participants', 'blank', 'invalid', 'base', 'quorumNeeded', 'votesNeeded', 'result', 'winner', 'isTied'] as const
