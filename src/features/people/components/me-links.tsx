import { View } from '@tarojs/components'
import { ME_WORDS } from '@/copy/people'
import { openGrids, openInbox, openMessages, openMessageSettings, openAppointments, openBallotsOnDesk, openCalendar, openSettings, openCandidateCode, openIdentity, openPrivacy, openRoll, openTopicStages, switchToTab } from '@/platform/navigation/navigate'
import { APPOINTERS } from '@/shared/domain/appointing'
import { GRID_EDITORS } from '@/shared/domain/geo/grids/grid-editors'
import type { Role } from '@/shared/domain/appointments'
import type { Me } from '@/shared/contract/people'
import { communityOf } from '@/shared/domain/places'
import { UNITS } from '@/shared/domain/topics/topic-offices'
import { Card, Cell } from '@/ui'
import { staffDesk } from '../model/staff-desk'
import { RiderLinks } from './rider-links'

/** Messages, my reports, and for staff the way to their desk. */
export function MeLinks({ me }: { me: Me | null }) {
  const desk = staffDesk(me)
  const giver = me?.appointments.find(({ role }) => APPOINTERS.includes(role))
  const unread = me?.unreadMessages ?? 0
  return (
    <Card>
      {desk && <Cell id="me-inbox" icon="list-checks" title={ME_WORDS.staff} detail={ME_WORDS.staffHelp(desk.place.name)} onTap={() => openInbox()} />}
      <Cell
        id="me-messages"
        icon="tray"
        title={ME_WORDS.messages}
        end={unread > 0 ? <View className="t2">{ME_WORDS.unread(unread)}</View> : undefined}
        onTap={openMessages}
      />
      <Cell id="me-message-settings" icon="bell" title={ME_WORDS.messageSettings} onTap={openMessageSettings} />
      {me && <Cell id="me-identity" icon="user" title={ME_WORDS.identity} detail={ME_WORDS.identityNow[me.level]} onTap={openIdentity} />}
      {me && <RiderLinks me={me} />}
      {me && <KeeperLinks me={me} />}
      <Cell id="me-reports" icon="camera" title={ME_WORDS.reports} onTap={() => switchToTab('report')} />
      {giver && <Cell id="me-appointments" icon="users" title={ME_WORDS.appointments} detail={giver.place.name} onTap={() => openAppointments(giver.place.code)} />}
      {giver?.role === 'city-admin' && <Cell id="me-settings" icon="list-checks" title={ME_WORDS.settings} detail={ME_WORDS.settingsHelp} onTap={() => openSettings()} />}
      {giver?.role === 'city-admin' && <Cell id="me-calendar" icon="clock" title={ME_WORDS.calendar} detail={ME_WORDS.calendarHelp} onTap={openCalendar} />}
      <Cell id="me-code" icon="user" title={ME_WORDS.code} detail={ME_WORDS.codeHelp} onTap={openCandidateCode} />
      <Cell id="me-privacy" icon="lock" title={ME_WORDS.privacy} onTap={openPrivacy} />
    </Card>
  )
}

/** Who count and have no desk of reports. */
const BALLOT_ROLES: readonly Role[] = ['scrutineer']

/** What is kept of a community: its roll by the secretary, its grids by the levels above as well; and for a department, where topics call for it. */
function KeeperLinks({ me: { appointments } }: { me: Me }) {
  const rollKeeper = appointments.find(({ role }) => role === 'secretary')
  const unit = appointments.find(({ role }) => UNITS.includes(role))
  const counter = appointments.find(({ role }) => BALLOT_ROLES.includes(role))
  const drawer = appointments.find(({ role }) => GRID_EDITORS.includes(role))
  return (
    <>
      {rollKeeper && <Cell id="me-roll" icon="house" title={ME_WORDS.roll} detail={ME_WORDS.rollHelp} onTap={() => openRoll(rollKeeper.place.code)} />}
      {unit && <Cell id="me-whistles" icon="bell" title={ME_WORDS.whistles} detail={ME_WORDS.whistlesHelp} onTap={() => openTopicStages(unit.place.code, 'unit')} />}
      {counter && <Cell id="me-ballots" icon="list-checks" title={ME_WORDS.ballots} detail={ME_WORDS.ballotsHelp} onTap={() => openBallotsOnDesk(communityOf(counter.place.code) ?? counter.place.code)} />}
      {drawer && <Cell id="me-grids" icon="map-pin" title={ME_WORDS.grids} detail={ME_WORDS.gridsHelp} onTap={() => openGrids(communityOf(drawer.place.code))} />}
    </>
  )
}
