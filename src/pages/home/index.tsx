import { useCallback } from 'react'
import { HOME_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { ElderHome } from '@/features/home/components/elder-home'
import { GuestCard } from '@/features/home/components/guest-card'
import { NoticesSection } from '@/features/home/components/notices-section'
import { Skyline } from '@/features/home/components/skyline'
import { chooseCommunity } from '@/features/people/api/choose-community'
import { useMe } from '@/features/people/hooks/use-me'
import { staffDesk } from '@/features/people/model/staff-desk'
import { MyTurn } from '@/features/reports/components/my-turn'
import { useMyReports, waitsForReporter } from '@/features/reports/hooks/use-my-reports'
import { useReportQueue } from '@/features/reports/hooks/use-report-queue'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { openChoosePlace } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { PageShell } from '@/ui'
import { StaffDeskCard } from './staff-desk-card'

const PURPOSE = 'home'
const choosePlace = () => openChoosePlace(PURPOSE)

/** 首页: my community, and what of it waits for me. */
export default function HomePage() {
  const mode = useDisplayMode()
  const { me, reload } = useMe()
  const { waiting } = useReportQueue()
  const reports = useMyReports()
  const desk = staffDesk(me)
  useReturn(() => void reports.reload())
  usePullDown(() => Promise.all([reload(), reports.reload()]))
  usePickedPlace(PURPOSE, useCallback(({ code }: PickedPlace) => void chooseCommunity(code).catch(() => reload()), [reload]))

  const name = me?.community?.name ?? HOME_WORDS.chooseCommunity
  const myTurn = <MyTurn reports={reports} unsent={waiting.length} isFirst={!desk} />
  return (
    <PageShell mode={mode} isTab place={{ name, onTap: choosePlace, label: HOME_WORDS.switchLabel(name) }} demoText={currentPersona() ? SHELL_WORDS.demo : null}>
      {mode.isElder ? (
        <ElderHome spoken={HOME_WORDS.elderSpoken(reports.items.filter(waitsForReporter).length)}>{myTurn}</ElderHome>
      ) : (
        <>
          <Skyline />
          {me && !me.community && <GuestCard onChoose={choosePlace} />}
          {desk && <StaffDeskCard desk={desk} />}
          {myTurn}
          <NoticesSection />
        </>
      )}
      <AppTabBar active="home" />
    </PageShell>
  )
}
