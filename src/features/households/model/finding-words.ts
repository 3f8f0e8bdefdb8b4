import { COLUMN_WORDS, PROBLEM_WORDS, ROLL_WORDS } from '@/copy/roll'
import type { RollFinding } from '@/shared/contract/roll'

/** What is to be seen in a row. */
export function findingText({ kind, problem, column, cell, otherRow, onRoll, inFile }: RollFinding): string {
  if (kind === 'conflict') return ROLL_WORDS.conflictText(onRoll ?? '', inFile ?? '')
  if (kind === 'merged') return ROLL_WORDS.mergedInto(otherRow ?? 0)
  if (kind === 'cleaned') return ROLL_WORDS.cleaned(column ? COLUMN_WORDS[column] : '', cell ?? '')
  if (problem === 'area_differs') return ROLL_WORDS.contradicts(otherRow ?? 0)
  return ROLL_WORDS.wrong(problem ? PROBLEM_WORDS[problem] : '', cell ?? '')
}
