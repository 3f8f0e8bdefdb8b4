import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { MAP_WORDS } from '@/copy/places'
import { FORM_WORDS } from '@/copy/reports-form'
import type { Point } from '@/shared/domain/geo/point'
import { Button, MapView, OfflineLine, Sheet } from '@/ui'

interface PickPointSheetProps {
  open: boolean
  /** Where the pin is now, if anywhere. */
  start: Point | undefined
  isOnline: boolean
  onPick: (point: Point) => void
  onClose: () => void
}

/** The middle of the city, GCJ-02, for a phone that does not say where it is; from there the person looks for the street. */
const CITY = { lng: 115.0389, lat: 30.2102 }
const CITY_SCALE = 13
const STREET_SCALE = 17

/** The pin goes where the finger taps: where the matter is, not where the phone is. */
export function PickPointSheet({ open, ...pick }: PickPointSheetProps) {
  return (
    <Sheet open={open} title={FORM_WORDS.pickTitle} closeLabel={FORM_WORDS.closeSheet} onClose={pick.onClose}>
      <PickPoint {...pick} />
    </Sheet>
  )
}

function PickPoint({ start, isOnline, onPick, onClose }: Omit<PickPointSheetProps, 'open'>) {
  // The map stays where it was opened: one that jumps under the finger cannot be aimed at.
  const [centre] = useState(start ?? CITY)
  const [picked, setPicked] = useState<Point | null>(null)
  const pin = picked ?? start
  const markers = useMemo(() => (pin ? [{ id: 1, lng: pin.lng, lat: pin.lat, label: FORM_WORDS.pickPin }] : []), [pin])
  const confirm = () => {
    if (picked) onPick(picked)
    onClose()
  }
  return (
    <View>
      {!isOnline && <OfflineLine text={FORM_WORDS.pickOffline} />}
      <View className="t2">{picked ? FORM_WORDS.pickMoved : FORM_WORDS.pickHelp}</View>
      <MapView
        label={FORM_WORDS.pickMap}
        centre={centre}
        scale={start ? STREET_SCALE : CITY_SCALE}
        markers={markers}
        onTapGround={setPicked}
        isLarge
        isDescribed
        plainGround={MAP_WORDS.plainGround}
      />
      <Button id="report-pick-confirm" kind="ink" size="lg" block disabled={picked === null} onTap={confirm}>
        {picked ? FORM_WORDS.pickConfirm : FORM_WORDS.pickFirst}
      </Button>
    </View>
  )
}
