import * as v from 'valibot'
import { ROLES } from '../domain/appointments'
import { operation } from './operation'
import { person } from './policy'
import { CommunityCode } from './primitives'
import { Place } from './places'

export const Me = v.object({
  personId: v.string(),
  /** The community whose pages this person sees first. */
  community: v.nullable(Place),
  appointments: v.array(v.object({ role: v.picklist(ROLES), place: Place, endsAt: v.number() })),
  unreadMessages: v.number(),
  /** The account is erased then; null: it stays. */
  closesAt: v.nullable(v.number()),
})
export type Me = v.InferOutput<typeof Me>

/** The caller. A first call makes the person. */
export const getMe = operation({ name: 'people.getMe', input: v.strictObject({}), output: Me, policy: person, errors: [] })

export const chooseCommunity = operation({
  name: 'people.chooseCommunity',
  input: v.strictObject({ communityCode: CommunityCode }),
  output: Me,
  policy: person,
  errors: ['PLACE_UNKNOWN'],
})
