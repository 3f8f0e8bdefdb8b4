import { BASE32 } from '../ulid'
import type { Channel } from './ballot'

/** SHA-256 of a text, hexadecimal: the server's and the command's are Node's, the phone's its own. */
export type Digest = (text: string) => string

/** What a vote was, opened after the close. `pseudonym` stands for the key in this ballot alone. */
export interface Opening {
  pseudonym: string
  choices: readonly string[]
  /** Of a paper, ms: the precedence asks for it. */
  signedAt: number | null
  /** Of a paper that says nothing that can be counted. */
  isUnclear: boolean
  /** Drawn by the server for this vote; without it a commitment could be guessed from the few things that can be said. */
  nonce: string
}

/** One line of the box as it was sealed: who it is and what it says cannot be read from it. */
export interface Sealed {
  commitment: string
  /** ms */
  at: number
  channel: Channel
  /** Over everything before it. */
  link: string
}

/** Every field ends where the next begins: no two votes make the same text. */
const fields = (...parts: readonly (string | number)[]) => parts.map((part) => `${String(part).length}:${part}`).join('|')

/** deliberation.md §4.2. */
export function commitmentOf(digest: Digest, ballotId: string, { pseudonym, choices, signedAt, isUnclear, nonce }: Opening): string {
  return digest(fields('vote', ballotId, pseudonym, choices.join(','), signedAt ?? '', Number(isUnclear), nonce))
}

/** What the voter keeps: twelve characters of the commitment, in four and four. It shows that the vote is in the box, and not which it was. */
export function receiptCode(commitment: string): string {
  // Five hexadecimal digits are four characters.
  return [0, 5, 10].map((from) => charactersOf(parseInt(commitment.slice(from, from + 5), 16))).join('-')
}

function charactersOf(bits: number): string {
  return [15, 10, 5, 0].map((shift) => BASE32.charAt((bits >> shift) & 31)).join('')
}

/** The next line of the box. `before` null: it is the first. */
export function seal(digest: Digest, before: Sealed | null, { commitment, at, channel }: Omit<Sealed, 'link'>): Sealed {
  return { commitment, at, channel, link: digest(fields('link', before?.link ?? '', commitment, at, channel)) }
}

/** Of all commitments in the order of the box; printed on the notice. */
export function merkleRoot(digest: Digest, commitments: readonly string[]): string {
  if (commitments.length === 0) return digest(fields('empty'))
  let level = commitments.map((one) => leaf(digest, one))
  while (level.length > 1) level = above(digest, level)
  return level[0]!
}

// Leaves and nodes are told apart, so that a node can never be passed off as a vote.
const leaf = (digest: Digest, commitment: string) => digest(fields('leaf', commitment))
const node = (digest: Digest, left: string, right: string) => digest(fields('node', left, right))
const above = (digest: Digest, level: readonly string[]) =>
  Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => (level[index * 2 + 1] === undefined ? level[index * 2]! : node(digest, level[index * 2]!, level[index * 2 + 1]!)))

/** One step from a vote up to the root. */
export interface PathStep {
  digest: string
  isLeft: boolean
}

/** What somebody needs to see for themselves that their commitment is under the root. */
export function merklePath(digest: Digest, commitments: readonly string[], index: number): PathStep[] {
  const path: PathStep[] = []
  let level = commitments.map((one) => leaf(digest, one))
  for (let at = index; level.length > 1; at = Math.floor(at / 2)) {
    const beside = at % 2 === 0 ? at + 1 : at - 1
    if (level[beside] !== undefined) path.push({ digest: level[beside], isLeft: beside < at })
    level = above(digest, level)
  }
  return path
}

export function isUnder(digest: Digest, root: string, commitment: string, path: readonly PathStep[]): boolean {
  return path.reduce((at, step) => (step.isLeft ? node(digest, step.digest, at) : node(digest, at, step.digest)), leaf(digest, commitment)) === root
}

export const BOX_FLAWS = ['opening', 'link', 'missing', 'root'] as const
/** A vote that is not what was sealed · a line that was changed, put in or taken out · lines without an opening, or openings without a line · another root. */
export type BoxFlaw = (typeof BOX_FLAWS)[number]

/** What a teller releases after the close. */
export interface Box {
  ballotId: string
  lines: readonly Sealed[]
  openings: readonly Opening[]
}

/** The first line that is wrong, from 0; null: the box is what was sealed. `root`: as it stands on the notice. */
export function findBoxFlaw(digest: Digest, { ballotId, lines, openings }: Box, root: string): { index: number; flaw: BoxFlaw } | null {
  for (let index = 0; index < Math.max(lines.length, openings.length); index++) {
    const [line, opening] = [lines[index], openings[index]]
    if (!line || !opening) return { index, flaw: 'missing' }
    if (commitmentOf(digest, ballotId, opening) !== line.commitment) return { index, flaw: 'opening' }
    if (seal(digest, lines[index - 1] ?? null, line).link !== line.link) return { index, flaw: 'link' }
  }
  const isSame = merkleRoot(digest, lines.map(({ commitment }) => commitment)) === root
  return isSame ? null : { index: lines.length, flaw: 'root' }
}
