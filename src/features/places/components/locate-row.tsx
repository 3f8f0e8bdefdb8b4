import { useState } from 'react'
import { CHOOSE_PLACE_WORDS } from '@/copy/places'
import { call } from '@/platform/cloud/call'
import { useAction } from '@/platform/data/use-action'
import { currentLocation } from '@/platform/location/current-location'
import { locatePoint, type Place } from '@/shared/contract/places'
import { isAppError } from '@/shared/errors'
import { Button, Card, Cell } from '@/ui'

interface LocateRowProps {
  onChoose: (place: Place) => void
  /** The point told only the district: go on from there. */
  onDistrict: (place: Place) => void
}

/** Asks for the position at the tap, with the reason; the list below is the way without it. */
export function LocateRow({ onChoose, onDistrict }: LocateRowProps) {
  const [found, setFound] = useState<Place | null>(null)
  const [words, setWords] = useState<string>(CHOOSE_PLACE_WORDS.locationHelp)
  const { run, isBusy } = useAction(async () => {
    const answer = await currentLocation()
    if (answer.status !== 'granted') return setWords(answer.status === 'denied' ? CHOOSE_PLACE_WORDS.locationDenied : CHOOSE_PLACE_WORDS.locationUnavailable)
    try {
      const { district, community } = await call(locatePoint, { location: answer.location })
      setFound(community)
      setWords(community ? CHOOSE_PLACE_WORDS.isItHere(community.name) : CHOOSE_PLACE_WORDS.districtKnown(district.name))
      if (!community) onDistrict(district)
    } catch (error) {
      setWords(isAppError(error) && error.code === 'POINT_OUTSIDE_CITY' ? CHOOSE_PLACE_WORDS.outsideCity : CHOOSE_PLACE_WORDS.locationUnavailable)
    }
  })
  return (
    <Card>
      {found ? (
        <Cell
          icon="map-pin"
          title={found.name}
          detail={words}
          end={
            <Button id="place-choose-found" kind="ink" onTap={() => onChoose(found)}>
              {CHOOSE_PLACE_WORDS.choose('')}
            </Button>
          }
        />
      ) : (
        <Cell id="place-locate" icon="map-pin" title={isBusy ? CHOOSE_PLACE_WORDS.locating : CHOOSE_PLACE_WORDS.useLocation} detail={words} onTap={() => void run()} />
      )}
    </Card>
  )
}
