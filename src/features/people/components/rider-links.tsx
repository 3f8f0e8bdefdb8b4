import { dateWords } from '@/copy/clock'
import { ME_WORDS } from '@/copy/people'
import { now } from '@/platform/clock'
import { openRiderLists, openVerifyRider, openVouch } from '@/platform/navigation/navigate'
import type { Me } from '@/shared/contract/people'
import { communityOf } from '@/shared/domain/places'
import { RIDER_LIST_KEEPERS, RIDER_VOUCHERS } from '@/shared/domain/riders/rider-offices'
import { Cell } from '@/ui'

/** Being known as a rider; for staff of one community knowing one, for a street the lists of its stations. */
export function RiderLinks({ me: { appointments } }: { me: Me }) {
  const rider = appointments.find(({ role }) => role === 'rider')
  const voucher = appointments.find(({ role, place }) => RIDER_VOUCHERS.includes(role) && communityOf(place.code) !== undefined)
  const keeper = appointments.find(({ role }) => RIDER_LIST_KEEPERS.includes(role))
  return (
    <>
      <Cell id="me-rider" icon="moped" title={ME_WORDS.rider} detail={rider ? ME_WORDS.riderUntil(dateWords(rider.endsAt, now())) : ME_WORDS.riderHelp} onTap={openVerifyRider} />
      {voucher && <Cell id="me-vouch" icon="users" title={ME_WORDS.vouch} detail={ME_WORDS.vouchHelp} onTap={() => openVouch(voucher.place.code)} />}
      {keeper && <Cell id="me-rider-lists" icon="moped" title={ME_WORDS.riderLists} detail={ME_WORDS.riderListsHelp} onTap={() => openRiderLists(keeper.place.code)} />}
    </>
  )
}
