import * as v from 'valibot'
import { ROLES } from '../domain/appointments'
import { ROLL_RELATIONS } from '../domain/roll/read-cells'
import { operation } from './operation'
import { person } from './policy'
import { BLOCK_REASONS } from '../domain/moderation/blocks'
import { CommunityCode } from './primitives'
import { Place } from './places'

export const Me = v.object({
  personId: v.string(),
  /** The community whose pages this person sees first. */
  community: v.nullable(Place),
  /** `isVerified`: of a rider, it came of their own asking, not of the level above. */
  appointments: v.array(v.object({ role: v.picklist(ROLES), place: Place, endsAt: v.number(), isVerified: v.boolean() })),
  unreadMessages: v.number(),
  /** deliberation.md §5.4. */
  level: v.picklist([1, 2, 3]),
  /** The last four digits of the bound phone. */
  phoneTail: v.nullable(v.string()),
  homes: v.array(
    v.object({
      claimId: v.string(),
      householdId: v.string(),
      communityCode: v.string(),
      label: v.string(),
      relation: v.picklist(ROLL_RELATIONS),
      /** How others see this person there: 3栋 李*. */
      displayName: v.string(),
    }),
  ),
  /** Of the blocks that hold now, the one that ends last; null: the caller may publish everywhere. */
  block: v.nullable(v.object({ id: v.string(), placeName: v.string(), reasonCode: v.picklist(BLOCK_REASONS), endsAt: v.number() })),
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

/**
 * Takes the number back (C25). What rests on it alone ends: claims that wait on the roll's phone, and being a rider by a list of phones.
 * Homes, and what somebody else vouched for, stay. Repeating it changes nothing.
 */
export const unbindPhone = operation({ name: 'people.unbindPhone', input: v.strictObject({}), output: Me, policy: person, errors: [] })

/** The number that WeChat knows, by the one-time code of its button; it is stored sealed and goes to nobody. Again: the newest counts. */
export const bindPhone = operation({
  name: 'people.bindPhone',
  input: v.strictObject({ code: v.pipe(v.string('type'), v.minLength(1, 'empty'), v.maxLength(200, 'too_long')) }),
  output: Me,
  policy: person,
  errors: ['PHONE_CODE_INVALID'],
})
