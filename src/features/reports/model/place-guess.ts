import { FORM_WORDS } from '@/copy/reports-form'
import type { Location } from '@/shared/contract/primitives'
import type { Point } from '@/shared/domain/geo/point'
import type { ChosenCommunity } from './report-draft'

/** Where the phone thinks the report is, and what the city's borders say about it. */
export type PlaceGuess =
  | { status: 'locating' }
  | { status: 'denied' }
  | { status: 'unavailable' }
  /** A point whose community is not known: no network, or no answer. */
  | { status: 'unresolved'; location: Location }
  | { status: 'outside'; location: Location }
  | { status: 'district'; location: Location; districtName: string | null }
  | { status: 'located'; location: Location; community: ChosenCommunity; districtName: string; confidence: number; alternativeName: string | null; gridName?: string | null }

/** Below this the place is a question to the person, not a statement. */
export const SURE = 0.8
/** A fix this good needs no second one. Metres. */
export const GOOD_ACCURACY = 50
/** A finger on a map of streets is about as good as this. Metres. */
const PICKED_ACCURACY_M = 20

export function communityOfGuess(guess: PlaceGuess): ChosenCommunity | null {
  return guess.status === 'located' ? guess.community : null
}

/** The person put the pin there: no fix of the phone may move it. */
export function isPicked(guess: PlaceGuess): boolean {
  return usableLocation(guess)?.source === 'picked'
}

/** A point of the map that a person tapped. */
export function pickedLocation({ lng, lat }: Point): Location {
  return { lng, lat, crs: 'gcj02', accuracyM: PICKED_ACCURACY_M, source: 'picked' }
}

/** Also one outside the city: the person has chosen the place, and whoever handles it is told. */
export function usableLocation(guess: PlaceGuess): Location | undefined {
  return 'location' in guess ? guess.location : undefined
}

export interface PlaceLine {
  title: string
  detail: string
  /** The person should look: the place is missing or doubtful. */
  isDoubtful: boolean
  isBusy: boolean
}

const sure = (title: string, detail: string): PlaceLine => ({ title, detail, isDoubtful: false, isBusy: false })
const doubtful = (title: string, detail: string): PlaceLine => ({ title, detail, isDoubtful: true, isBusy: false })

/** The line of the form, in words that say how sure it is. */
export function placeLine(guess: PlaceGuess, chosen: ChosenCommunity | null): PlaceLine {
  if (chosen) return sure(chosen.name, FORM_WORDS.chosenPlace)
  switch (guess.status) {
    case 'locating':
      return { ...sure(FORM_WORDS.locating, FORM_WORDS.whyLocation), isBusy: true }
    case 'denied':
      return doubtful(FORM_WORDS.choosePlace, FORM_WORDS.locationDenied)
    case 'unavailable':
      return doubtful(FORM_WORDS.choosePlace, FORM_WORDS.locationUnavailable)
    case 'unresolved':
      return sure(FORM_WORDS.locationOffline, accuracyWords(guess.location))
    case 'outside':
      return doubtful(FORM_WORDS.choosePlace, FORM_WORDS.outsideCity)
    case 'district':
      return doubtful(FORM_WORDS.choosePlace, guess.districtName ? FORM_WORDS.districtOnly(guess.districtName) : FORM_WORDS.communityUnknown)
    case 'located':
      return locatedLine(guess)
  }
}

function locatedLine(guess: Extract<PlaceGuess, { status: 'located' }>): PlaceLine {
  const accuracy = accuracyWords(guess.location)
  const within = guess.gridName ? `${guess.districtName}，${guess.gridName}` : guess.districtName
  if (guess.confidence >= SURE) return sure(guess.community.name, `${within}，${accuracy}`)
  const other = guess.alternativeName ? FORM_WORDS.maybeAlternative(guess.alternativeName) : accuracy
  return doubtful(FORM_WORDS.maybePlace(guess.community.name), other)
}

function accuracyWords(location: Location): string {
  if (location.source === 'picked') return FORM_WORDS.pickedPoint
  return FORM_WORDS.accuracy(Math.max(1, Math.round(location.accuracyM)))
}
