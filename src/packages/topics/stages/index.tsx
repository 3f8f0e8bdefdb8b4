import { SHELL_WORDS } from '@/copy/shell'
import { STAGES_WORDS } from '@/copy/topics-desk'
import { StageTable } from '@/features/topics/components/stage-table'
import { WaitingList } from '@/features/topics/components/waiting-list'
import { useTopicCounts } from '@/features/topics/hooks/use-topics'
import { useWaitingTopics } from '@/features/topics/hooks/use-waiting-topics'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { placeLevel } from '@/shared/domain/places'
import { TOPIC_WAITS, type TopicWaits } from '@/shared/domain/topics/proposing'
import { PageShell, Section } from '@/ui'

/** 议题台账: a community by stage with its clocks, and what waits for one office there. */
export default function TopicStagesPage() {
  const mode = useDisplayMode()
  const { place = '', waits } = usePageParams()
  const office: TopicWaits = TOPIC_WAITS.find((one) => one === waits) ?? 'screener'
  const isCommunity = place !== '' && placeLevel(place) === 'community'
  const counts = useTopicCounts(isCommunity ? place : null)
  const list = useWaitingTopics(place, office)
  const refresh = () => Promise.all([isCommunity ? counts.reload() : undefined, list.reload()])
  useReturn(() => void refresh())
  useBottomReached(() => void list.loadMore())
  usePullDown(refresh)
  const now = readNow()
  return (
    <PageShell mode={mode} title={STAGES_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {isCommunity && <StageTable counts={counts} now={now} />}
      <Section title={STAGES_WORDS.waiting[office]}>
        <WaitingList list={list} now={now} />
      </Section>
    </PageShell>
  )
}
