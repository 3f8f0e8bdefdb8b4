import { useCallback, useState } from 'react'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { INBOX_WORDS, type Stage } from '@/copy/staff'
import { useMe } from '@/features/people/hooks/use-me'
import { staffDesk, type StaffDesk } from '@/features/people/model/staff-desk'
import { InboxHead } from '@/features/staff/components/inbox-head'
import { InboxRows } from '@/features/staff/components/inbox-rows'
import { StageChips } from '@/features/staff/components/stage-chips'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openChoosePlace } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'
import { useReportSource } from '../sources/report-source'

const PURPOSE = 'inbox'
const choosePlace = () => openChoosePlace(PURPOSE)

/** Everything that waits for staff; who has no such appointment is told so. */
export default function InboxPage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  const desk = staffDesk(me)
  return (
    <PageShell mode={mode} title={INBOX_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {desk && <Inbox desk={desk} />}
      {me && !desk && <EmptyState icon="tray" title={INBOX_WORDS.notStaff} text={INBOX_WORDS.notStaffText} />}
      {!me && !error && <Skeleton label={INBOX_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** One community, by the clock. The sources of the inbox are joined here; the first is reports. */
function Inbox({ desk }: { desk: StaffDesk }) {
  const { community } = usePageParams()
  const [picked, setPicked] = useState<{ code: string; name: string } | null>(null)
  const [stage, setStage] = useState<Stage>(desk.takesIn ? 'intake' : 'handling')
  const code = picked?.code ?? community ?? desk.communityCode
  const source = useReportSource(code, stage)
  usePickedPlace(PURPOSE, useCallback((place: PickedPlace) => setPicked(place), []))
  useReturn(() => void source.reload())
  useBottomReached(() => void source.loadMore())
  usePullDown(source.reload)

  if (code === null) {
    return <EmptyState icon="map-pin" title={INBOX_WORDS.choosePlace} text={INBOX_WORDS.choosePlaceText(desk.place.name)} action={{ label: INBOX_WORDS.place, onTap: choosePlace }} />
  }
  return (
    <>
      <InboxHead
        placeName={picked?.name ?? source.placeName ?? desk.place.name}
        count={source.rows.length}
        hasMore={source.hasMore}
        overdue={source.overdue}
        onChoosePlace={desk.communityCode === null ? choosePlace : undefined}
      />
      <StageChips stage={stage} onChange={setStage} />
      <InboxRows stage={stage} rows={source.rows} isLoading={source.isLoading} error={source.error} hasMore={source.hasMore} onRetry={() => void source.reload()} />
    </>
  )
}
