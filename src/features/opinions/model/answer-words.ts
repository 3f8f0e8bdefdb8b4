import { OPINIONS_WORDS } from '@/copy/opinions'
import type { Tally } from '@/shared/contract/opinions'
import type { Answer } from '@/shared/domain/topics/statements'

/** What is said after an answer: what others think of it, where that is known. */
export function answerWords(answer: Answer, all: Tally | null): string {
  return all ? OPINIONS_WORDS.answeredWith(answer, all.agree) : OPINIONS_WORDS.answered(answer)
}
