import { useCallback } from 'react'
import { HOME_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { useWaitingBallots } from '@/features/ballots/hooks/use-waiting-ballots'
import { chooseCommunity } from '@/features/people/api/choose-community'
import { useMe } from '@/features/people/hooks/use-me'
import { staffDesk } from '@/features/people/model/staff-desk'
import { useMyReports } from '@/features/reports/hooks/use-my-reports'
import { useReportQueue } from '@/features/reports/hooks/use-report-queue'
import { useTopicCounts } from '@/features/topics/hooks/use-topics'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { openChoosePlace } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { PageShell } from '@/ui'
import { HOME_CARDS, type HomeReader } from './home-cards'

const PURPOSE = 'home'
const choosePlace = () => openChoosePlace(PURPOSE)

/** 首页: my community, and what of it waits for me. The cards are a table. */
export default function HomePage() {
  const mode = useDisplayMode()
  const { me, reload } = useMe()
  const { waiting } = useReportQueue()
  const reports = useMyReports()
  const topics = useTopicCounts(me?.community?.code ?? null)
  const reloadTopics = () => (me?.community ? topics.reload() : Promise.resolve())
  const ballots = useWaitingBallots(me)
  const refresh = () => Promise.all([reload(), reports.reload(), reloadTopics(), ballots.reload()])
  useReturn(() => void Promise.all([reports.reload(), reloadTopics(), ballots.reload()]))
  usePullDown(refresh)
  usePickedPlace(PURPOSE, useCallback(({ code }: PickedPlace) => void chooseCommunity(code).catch(() => reload()), [reload]))

  const name = me?.community?.name ?? HOME_WORDS.chooseCommunity
  const reader: HomeReader = { me, isElder: mode.isElder, desk: staffDesk(me), reports, topics, ballots: ballots.items, unsent: waiting.length, onChoosePlace: choosePlace, onRetry: () => void refresh() }
  return (
    <PageShell mode={mode} isTab place={{ name, onTap: choosePlace, label: HOME_WORDS.switchLabel(name) }} demoText={currentPersona() ? SHELL_WORDS.demo : null}>
      {HOME_CARDS.filter((card) => card.isFor(reader)).map(({ key, Card }) => (
        <Card key={key} reader={reader} />
      ))}
      <AppTabBar active="home" />
    </PageShell>
  )
}
