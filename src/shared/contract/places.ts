import * as v from 'valibot'
import { operation } from './operation'
import { anyone } from './policy'
import { Location, PlaceCode } from './primitives'

export const Place = v.object({ code: v.string(), name: v.string(), level: v.picklist(['city', 'district', 'street', 'community', 'grid', 'building']) })
export type Place = v.InferOutput<typeof Place>

/** Where a point lies. `community` null: the district is known, the community has to be chosen. */
export const locatePoint = operation({
  name: 'places.locatePoint',
  input: v.strictObject({ location: Location }),
  output: v.object({
    district: Place,
    community: v.nullable(Place),
    confidence: v.number(),
    /** The neighbour it may belong to as well. */
    alternative: v.nullable(Place),
    /** Null: the community's grids are not drawn, or the point is in none of them. Never surer than the community. */
    grid: v.nullable(v.object({ code: v.string(), name: v.string(), confidence: v.number(), alternative: v.nullable(v.string()) })),
    /** Who runs the place from day to day, where that is not whom its code says. */
    managedBy: v.nullable(v.object({ name: v.string(), isConfirmed: v.boolean() })),
  }),
  policy: anyone,
  errors: ['POINT_OUTSIDE_CITY'],
})

/** The places directly below one, in the order of their codes. */
export const listChildPlaces = operation({
  name: 'places.listChildren',
  input: v.strictObject({ placeCode: PlaceCode }),
  output: v.object({ place: Place, ancestors: v.array(Place), children: v.array(Place) }),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** Districts, streets and communities by a part of the name, or by the first letters of its pinyin. */
export const searchPlaces = operation({
  name: 'places.search',
  input: v.strictObject({ text: v.pipe(v.string('type'), v.trim(), v.minLength(1, 'empty'), v.maxLength(20, 'too_long')) }),
  output: v.object({
    /** `within`: district and street, as people say them. */
    found: v.array(v.object({ place: Place, within: v.string() })),
    hasMore: v.boolean(),
  }),
  policy: anyone,
  errors: [],
})
