import { dateWords } from '@/copy/clock'
import { RIDER_LIST_WORDS } from '@/copy/rider-lists'
import { RIDER_DESK_WORDS, RIDER_WORDS } from '@/copy/riders'
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
      <Cell id="me-rider" icon="moped" title={RIDER_WORDS.title} detail={rider ? RIDER_WORDS.until(dateWords(rider.endsAt, now())) : RIDER_WORDS.meHelp} onTap={openVerifyRider} />
      {voucher && <Cell id="me-vouch" icon="users" title={RIDER_DESK_WORDS.vouchTitle} detail={RIDER_DESK_WORDS.vouchMe} onTap={() => openVouch(voucher.place.code)} />}
      {keeper && <Cell id="me-rider-lists" icon="moped" title={RIDER_LIST_WORDS.title} detail={RIDER_LIST_WORDS.meHelp} onTap={() => openRiderLists(keeper.place.code)} />}
    </>
  )
}
