import * as v from 'valibot'
import { operation } from './operation'
import { person } from './policy'
import { CommunityCode } from './primitives'

/** One open ballot in which a key of the caller has not taken part. ms. On 首页, so it says only what a card says. */
export const WaitingBallot = v.object({
  id: v.string(),
  title: v.string(),
  /** One vote a household, or one a person. */
  isHousehold: v.boolean(),
  participants: v.number(),
  opensAt: v.number(),
  endsAt: v.number(),
  isConsultation: v.boolean(),
})
export type WaitingBallot = v.InferOutput<typeof WaitingBallot>

/** What waits for the caller's vote in a community, the soonest end first; at most twenty. Two trips, one where nothing is open. */
export const listWaitingBallots = operation({
  name: 'ballots.listWaiting',
  input: v.strictObject({ communityCode: CommunityCode }),
  output: v.object({ items: v.array(WaitingBallot) }),
  policy: person,
  errors: ['PLACE_UNKNOWN'],
})
