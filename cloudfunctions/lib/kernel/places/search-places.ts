import type { Place } from '@/shared/contract/places'
import type { PlaceTree } from './place-tree'

export interface FoundPlace {
  place: Place
  /** District and street, as people say them. */
  within: string
}

interface Entry extends FoundPlace {
  /** The pinyin letters that each character of the name may stand for. */
  letters: readonly string[]
}

const LATIN = /^[a-z]+$/

/**
 * Pure: look-up by a part of the name, or by the first letters of its pinyin, of districts, streets and communities. Names that begin with it come first,
 * then in the order of the codes.
 */
export function createPlaceSearch(tree: PlaceTree, cityCode: string, initials: Readonly<Record<string, string>>): (text: string, limit: number) => FoundPlace[] {
  const entries: Entry[] = []
  const walk = (code: string, above: readonly string[]) => {
    for (const place of tree.childrenOf(code)) {
      entries.push({ place, within: above.join(' '), letters: [...place.name].map((one) => initials[one] ?? one) })
      walk(place.code, [...above, place.name])
    }
  }
  walk(cityCode, [])
  entries.sort((a, b) => (a.place.code < b.place.code ? -1 : 1))

  return (text, limit) => {
    const wanted = text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
    if (wanted === '') return []
    const at = LATIN.test(wanted) ? ({ letters }: Entry) => positionOf(wanted, letters) : ({ place }: Entry) => place.name.indexOf(wanted)
    const hits = entries.map((entry) => ({ entry, position: at(entry) })).filter(({ position }) => position >= 0)
    const inOrder = [...hits.filter(({ position }) => position === 0), ...hits.filter(({ position }) => position > 0)]
    return inOrder.slice(0, limit).map(({ entry: { place, within } }) => ({ place, within }))
  }
}

/** Where the letters stand in a row in the name; -1: nowhere. */
function positionOf(wanted: string, letters: readonly string[]): number {
  return letters.findIndex((_, start) => start + wanted.length <= letters.length && [...wanted].every((letter, index) => letters[start + index]?.includes(letter)))
}
