import { clockTone, clockWords } from '@/copy/clock'
import { PILE_WORDS } from '@/copy/staff'
import { useCommunityQueue } from '@/features/reports/hooks/use-community-queue'
import { inboxTitle } from '@/features/reports/model/inbox-facts'
import { readReportClock } from '@/features/reports/model/report-clock-reading'
import { DeskCard } from '@/features/staff/components/desk-card'
import { now as readNow } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useReturn } from '@/platform/life-cycle/page-events'
import { openInbox } from '@/platform/navigation/navigate'
import { listClaims } from '@/shared/contract/households'

const SHOWN = 3
/** As many as one page of a list holds. */
const COUNTED = 50
/** What has no limit comes after what has one. */
const NEVER = Number.MAX_SAFE_INTEGER

/** 等我处理 for whoever has one grid: what waits in its buildings, and the reports that lie in it; the soonest due first. */
export function GridDeskCard({ gridCode }: { gridCode: string }) {
  const claims = usePagedList(listClaims, { placeCode: gridCode })
  const reports = useCommunityQueue(gridCode, 'handling', COUNTED)
  useReturn(() => void Promise.all([claims.reload(), reports.reload()]))
  const now = readNow()
  const waiting = [
    ...claims.items.map(({ id, label, name, createdAt, dueAt }) => ({
      key: id,
      kind: PILE_WORDS.claims.kind,
      title: `${label} ${name}`,
      clock: { tone: clockTone(createdAt, dueAt, now), text: clockWords(dueAt, now) },
      dueAt,
    })),
    ...reports.items.map((report) => ({ key: report.id, kind: PILE_WORDS.handling.kind, title: inboxTitle(report), clock: readReportClock(report.clock, now, 'staff'), dueAt: report.clock?.dueAt ?? NEVER })),
  ].sort((a, b) => a.dueAt - b.dueAt)
  const isKnown = [claims, reports].every(({ items, isLoading, error }) => items.length > 0 || (!isLoading && !error))
  return (
    <DeskCard
      count={isKnown ? waiting.length : null}
      hasMore={claims.hasMore || reports.hasMore}
      overdue={waiting.filter(({ dueAt }) => dueAt <= now).length}
      rows={waiting.slice(0, SHOWN)}
      onOpen={() => openInbox()}
    />
  )
}
