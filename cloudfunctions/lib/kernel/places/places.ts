import demoCommunities from '@database/places/demo-communities.geojson'
import districts from '@database/places/districts.geojson'
import divisions from '@database/places/divisions.json'
import initials from '@database/places/initials.json'
import management from '@database/places/management.json'
import type { ManagementUnit } from '@/shared/domain/management'
import type { Area } from '@/shared/domain/geo/locate'
import type { Point } from '@/shared/domain/geo/point'
import { CITY_CODE } from '@/shared/domain/places'
import { findPosition, type Position } from './find-position'
import { createPlaceTree } from './place-tree'
import { createPlaceSearch } from './search-places'

/** The public outlines of the districts are coarse: about 100 m. */
const DISTRICT_BORDER_ERROR_M = 100

/** The city's places, bundled with the function: no trip. */
export const placeTree = createPlaceTree(divisions)

/** By a part of the name or its first letters. No trip. */
export const findPlaces = createPlaceSearch(placeTree, CITY_CODE, initials)

/** As people say it; the code itself where the tree does not know it, null where there is none. */
export function nameOfPlace(code: string | null): string | null {
  return code === null ? null : (placeTree.find(code)?.name ?? code)
}

const DISTRICT_AREAS = toAreas(districts, DISTRICT_BORDER_ERROR_M)
const COMMUNITY_AREAS = toAreas(demoCommunities, 0)

/** Who manages what from day to day, beside the statistical tree. */
export const MANAGEMENT_UNITS: readonly ManagementUnit[] = management.units

/** The border of a community where it is drawn itself. */
export function ownBorderOf(communityCode: string): Area | undefined {
  return COMMUNITY_AREAS.find(({ code }) => code === communityCode)
}

/** The border of a community where it is drawn, else of its district. Undefined: not a place of the city. */
export function borderOf(communityCode: string): Area | undefined {
  return ownBorderOf(communityCode) ?? DISTRICT_AREAS.find(({ code }) => code === communityCode.slice(0, 6))
}

/** Where a GCJ-02 point lies; null: not in the city. */
export function locatePosition(point: Point, accuracyM: number): Position | null {
  return findPosition(DISTRICT_AREAS, COMMUNITY_AREAS, point, accuracyM)
}

/** The community that a point lies in, if its border is known. */
export function communityAt(location: Point & { accuracyM: number }): string | undefined {
  return locatePosition(location, location.accuracyM)?.community ?? undefined
}

function toAreas(collection: typeof districts, borderErrorM: number): Area[] {
  return collection.features.map((feature) => ({
    code: String(feature.id),
    polygon: feature.geometry.coordinates,
    borderErrorM: feature.properties.borderErrorM ?? borderErrorM,
  }))
}
