import { BASE_WORDS, shareWords } from '@/copy/ballot-rules'
import { BALLOT_WORDS, UNIT_WORDS } from '@/copy/ballots'
import type { BallotDetail, BallotSummary } from '@/shared/contract/ballots'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'

export interface Turnout {
  unit: string
  /** Percent of the bar, 0 to 100. */
  filled: number
  /** Where the tick stands, percent; null: the engine asks for no number. */
  tick: number | null
  /** Keys still missing; 0: enough. */
  gap: number
}

export function unitOf({ electorateKind }: Pick<BallotSummary, 'electorateKind'>): string {
  return UNIT_WORDS[KEYED_BY[electorateKind]]
}

/** Pure. The bar, from integers. */
export function readTurnout({ participants, electorate, quorumNeeded, electorateKind }: Pick<BallotSummary, 'participants' | 'electorate' | 'quorumNeeded' | 'electorateKind'>): Turnout {
  const percent = (count: number) => (electorate === 0 ? 0 : Math.min(100, Math.round((1000 * count) / electorate) / 10))
  return {
    unit: unitOf({ electorateKind }),
    filled: percent(participants),
    tick: quorumNeeded === null ? null : percent(quorumNeeded),
    gap: quorumNeeded === null ? 0 : Math.max(0, quorumNeeded - participants),
  }
}

/** Pure. What it takes, in one sentence. */
export function passWords({ rules: { quorum, pass, passBase }, question }: Pick<BallotDetail, 'rules' | 'question'>): string {
  if (!quorum || !pass || !passBase) return BALLOT_WORDS.noQuorum
  const words = question.kind === 'consent' ? BALLOT_WORDS.passes : BALLOT_WORDS.passesMost
  return words(shareWords(quorum.value), BASE_WORDS[passBase.value] ?? '', shareWords(pass.value))
}
