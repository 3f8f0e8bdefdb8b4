import type { RiderList } from '@/shared/contract/riders'
import type { RiderListDocument } from './list-document'

export function viewList({ _id: id, placeCode, stationName, platform, fileName, state, createdAt, rows, phones, wrongCount, wrong }: RiderListDocument): RiderList {
  return { id, placeCode, stationName, platform, fileName, state, createdAt: createdAt.getTime(), rows, phones, wrongCount, wrong }
}
