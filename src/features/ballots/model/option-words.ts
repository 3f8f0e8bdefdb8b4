import { BALLOT_WORDS } from '@/copy/ballots'
import type { BallotQuestion, BallotRules } from '@/shared/contract/ballots'
import type { Choice } from './choice'

/** Pure. An option as it was announced; of a matter that is agreed to or not, 同意 and 不同意. */
export function optionTitle(question: BallotQuestion, id: string): string {
  if (id === 'yes') return BALLOT_WORDS.yes
  if (id === 'no') return BALLOT_WORDS.no
  return question.options.find((option) => option.id === id)?.title ?? id
}

/** Pure. What the button reads back. */
export function choiceWords(question: BallotQuestion, { picked, isBlank }: Choice): string {
  if (isBlank) return BALLOT_WORDS.blank
  const titles = picked.map((id) => optionTitle(question, id))
  if (question.kind !== 'single') return titles.join('、')
  const [first = '', ...others] = titles
  return others.length === 0 ? first : `${first}${BALLOT_WORDS.then}${others.join('、')}`
}

/** Pure. What 弃权 does, by what the share of consent is taken of. */
export function blankEffect({ passBase }: Pick<BallotRules, 'passBase'>): string {
  const effects: Readonly<Record<string, string>> = BALLOT_WORDS.blankEffect
  return effects[passBase?.value ?? 'none'] ?? BALLOT_WORDS.blankEffect.none
}
