/** deliberation.md §1.5: who has one vote each. The first four are modes of the assembly; owners have no engine here. */
export const ELECTORATES = ['all_18_plus', 'household_rep', 'group_rep', 'owners', 'members', 'anyone'] as const
export type Electorate = (typeof ELECTORATES)[number]

export const QUESTION_KINDS = ['consent', 'single', 'approval'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** `open`: nobody answered yet · `kept`: the roll was right · `mended`: it is frozen anew. */
export const ROLL_DISPUTE_STATES = ['open', 'kept', 'mended'] as const
export type RollDisputeState = (typeof ROLL_DISPUTE_STATES)[number]

/** A house by whose key one vote counts, or a person. */
export const KEYED_BY: Readonly<Record<Electorate, 'household' | 'person'>> = {
  household_rep: 'household',
  owners: 'household',
  all_18_plus: 'person',
  group_rep: 'person',
  members: 'person',
  anyone: 'household',
}
