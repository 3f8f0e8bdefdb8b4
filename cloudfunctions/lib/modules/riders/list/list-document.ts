import type { WrongRow } from '@/shared/domain/riders/read-list'
import type { RiderPlatform } from '@/shared/domain/riders/verification-states'

/** The list of one station, as it was handed in. */
export interface RiderListDocument {
  _id: string
  placeCode: string
  stationName: string
  platform: RiderPlatform
  fileName: string
  state: 'staged' | 'live' | 'ended'
  createdBy: string
  createdAt: Date
  /** Its phones go then; null: they are gone. */
  endsAt: Date | null
  rows: number
  phones: number
  wrongCount: number
  wrong: WrongRow[]
}

/** One phone of one list, as a keyed hash. `_id` = listId:phoneKey. */
export interface ListedPhoneDocument {
  _id: string
  listId: string
  phoneKey: string
  isLive: boolean
  placeCode: string
  stationName: string
  platform: RiderPlatform
  listedAt: Date
}
