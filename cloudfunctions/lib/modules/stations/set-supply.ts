import { setSupply } from '@/shared/contract/stations-desk'
import { handleOn } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { showStation } from './show-station'
import { stationKind } from './station-subject'
import { updateStation } from './stations.store'

const ITEMS = 12

/** The newest first: of more than twelve the oldest goes. */
export const supply = handleOn(stationKind, setSupply, async ({ item, level }, { subject, openid, viewer, now }) => {
  await requireSayable(openid, 'item', item)
  const station = subject.document
  const supplies = [{ item, level, at: new Date(now) }, ...station.supplies.filter((one) => one.item !== item)].slice(0, ITEMS)
  await updateStation(station._id, {}, { set: { supplies } })
  return await showStation({ ...station, supplies }, viewer)
})
