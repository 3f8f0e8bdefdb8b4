import { PILE_WORDS } from '@/copy/staff'
import type { StaffDesk } from '@/features/people/model/staff-desk'
import { useCommunityQueue } from '@/features/reports/hooks/use-community-queue'
import { useNow } from '@/features/reports/hooks/use-now'
import { inboxTitle, isOverdue } from '@/features/reports/model/inbox-facts'
import { readReportClock } from '@/features/reports/model/report-clock-reading'
import { DeskCard } from '@/features/staff/components/desk-card'
import { useReturn } from '@/platform/life-cycle/page-events'
import { openInbox } from '@/platform/navigation/navigate'

/** As many as one page of a list holds: beyond it the exact number does not change what to do. */
const COUNTED = 50
const SHOWN = 3

/** 等我处理: joined here, where the queue of reports and the desk of staff meet. */
export function StaffDeskCard({ desk }: { desk: StaffDesk }) {
  const stage = desk.takesIn ? 'intake' : 'handling'
  const queue = useCommunityQueue(desk.communityCode, stage, COUNTED)
  const now = useNow()
  useReturn(() => void queue.reload())
  const isKnown = desk.communityCode !== null && !(queue.isLoading && queue.items.length === 0) && !(queue.error && queue.items.length === 0)
  return (
    <DeskCard
      count={isKnown ? queue.items.length : null}
      hasMore={queue.hasMore}
      overdue={queue.items.filter((report) => isOverdue(report, now)).length}
      rows={queue.items.slice(0, SHOWN).map((report) => ({
        key: report.id,
        kind: PILE_WORDS[stage].kind,
        title: inboxTitle(report),
        clock: readReportClock(report.clock, now, 'staff'),
      }))}
      onOpen={() => openInbox()}
    />
  )
}
