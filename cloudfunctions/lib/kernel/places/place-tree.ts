import type { Place } from '@/shared/contract/places'
import { communityOf, placeLevel } from '@/shared/domain/places'

/** The shape of database/places/divisions.json. */
export interface Divisions {
  city: { code: string; name: string }
  districts: { code: string; name: string; streets: { code: string; name: string; units: { code: string; name: string }[] }[] }[]
}

export interface PlaceTree {
  /** A place of the tree, or a grid or building below one of its communities. */
  find(code: string): Place | undefined
  childrenOf(code: string): Place[]
  /** From the city down to the parent. */
  ancestorsOf(code: string): Place[]
}

/** Pure: the division tree as look-ups. Children come in the order of their codes. */
export function createPlaceTree({ city, districts }: Divisions): PlaceTree {
  const places = new Map<string, Place>()
  const children = new Map<string, Place[]>()
  const parents = new Map<string, string>()

  const add = ({ code, name }: { code: string; name: string }, parent?: string) => {
    const place: Place = { code, name, level: placeLevel(code) }
    places.set(code, place)
    if (parent === undefined) return
    parents.set(code, parent)
    children.set(parent, [...(children.get(parent) ?? []), place])
  }
  add(city)
  for (const district of districts) {
    add(district, city.code)
    for (const street of district.streets) {
      add(street, district.code)
      for (const unit of street.units) add(unit, street.code)
    }
  }
  for (const siblings of children.values()) siblings.sort((a, b) => (a.code < b.code ? -1 : 1))

  const find = (code: string): Place | undefined => {
    const known = places.get(code)
    if (known) return known
    // Grids and buildings are not in the statistical tree: they exist as far as their community does.
    const community = code.includes('-') ? places.get(communityOf(code) ?? '') : undefined
    return community && { code, name: `${community.name} ${code.slice(code.indexOf('-') + 1)}`, level: placeLevel(code) }
  }
  return {
    find,
    childrenOf: (code) => children.get(code) ?? [],
    ancestorsOf(code) {
      const chain: Place[] = []
      const parentOf = (child: string) => parents.get(child) ?? (child.includes('-') ? child.slice(0, child.lastIndexOf('-')) : undefined)
      for (let parent = parentOf(code); parent !== undefined; parent = parentOf(parent)) {
        const place = find(parent)
        if (place) chain.unshift(place)
      }
      return chain
    },
  }
}
