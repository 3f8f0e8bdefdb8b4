import { BALLOT_DESK_WORDS } from '@/copy/ballots-desk'
import { characterCount } from '@/shared/domain/characters'

/** Pure. Words that are asked for: some, and not too many. */
export const wordsProblem = (max: number) => (said: string): string | undefined => {
  if (said === '') return BALLOT_DESK_WORDS.required
  return characterCount(said) > max ? BALLOT_DESK_WORDS.tooLong(max) : undefined
}
