import { CONSENT_WORDS } from '@/copy/ballots-desk'
import type { BallotQuestion } from '@/shared/contract/ballots'

/** Pure. An option as it is announced; of a matter that is agreed to or not, the two words for it. */
export function optionWords({ kind }: Pick<BallotQuestion, 'kind'>, { id, title }: { id: string; title: string }): string {
  return kind === 'consent' ? (CONSENT_WORDS[id] ?? title) : title
}
