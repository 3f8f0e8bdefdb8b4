import * as v from 'valibot'
import { QUESTION_KINDS } from '@/shared/domain/ballots/electorate'

const Votes = v.strictObject({
  /** First and last neighbour, each for their household or themself. */
  from: v.number(),
  to: v.number(),
  choices: v.array(v.string()),
})

const DemoBallot = v.strictObject({
  key: v.string(),
  /** Key of the topic that it decides. */
  topic: v.string(),
  by: v.string(),
  electorate: v.picklist(['household_rep', 'all_18_plus']),
  kind: v.picklist(QUESTION_KINDS),
  /** That it is open. */
  days: v.number(),
  /** In order; who comes twice changed their mind. */
  votes: v.array(Votes),
})
export type DemoBallot = v.InferOutput<typeof DemoBallot>

export const DemoBallots = v.strictObject({
  /** Beside the persona of that office. */
  secondTeller: v.strictObject({ by: v.string(), name: v.pipe(v.string(), v.endsWith('演示')), appointedBy: v.string() }),
  ballots: v.array(DemoBallot),
})
export type DemoBallots = v.InferOutput<typeof DemoBallots>
