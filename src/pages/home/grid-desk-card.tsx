import { clockTone, clockWords } from '@/copy/clock'
import { PILE_WORDS } from '@/copy/staff'
import { DeskCard } from '@/features/staff/components/desk-card'
import { now as readNow } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useReturn } from '@/platform/life-cycle/page-events'
import { openInbox } from '@/platform/navigation/navigate'
import { listClaims } from '@/shared/contract/households'

const SHOWN = 3

/** 等我处理 for whoever has one grid: what waits in its buildings. */
export function GridDeskCard({ gridCode }: { gridCode: string }) {
  const list = usePagedList(listClaims, { placeCode: gridCode })
  useReturn(() => void list.reload())
  const now = readNow()
  const isKnown = list.items.length > 0 || (!list.isLoading && !list.error)
  return (
    <DeskCard
      count={isKnown ? list.items.length : null}
      hasMore={list.hasMore}
      overdue={list.items.filter(({ dueAt }) => dueAt <= now).length}
      rows={list.items.slice(0, SHOWN).map(({ id, label, name, createdAt, dueAt }) => ({
        key: id,
        kind: PILE_WORDS.claims.kind,
        title: `${label} ${name}`,
        clock: { tone: clockTone(createdAt, dueAt, now), text: clockWords(dueAt, now) },
      }))}
      onOpen={() => openInbox()}
    />
  )
}
