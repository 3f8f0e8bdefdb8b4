import { clockTone, clockWords } from '@/copy/clock'
import { PLATFORM_WORDS, RIDER_DESK_WORDS } from '@/copy/riders'
import { PILE_WORDS } from '@/copy/staff'
import { type InboxRow, type InboxSource, readingOf } from '@/features/staff/model/inbox-row'
import { now as readNow } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { openBadgeDesk, openVouch } from '@/platform/navigation/navigate'
import { listVerifications } from '@/shared/contract/riders'

/** Badges that wait for somebody to look, as rows of the inbox. */
export function useRiderSource(placeCode: string): InboxSource {
  const list = usePagedList(listVerifications, { placeCode })
  const now = readNow()
  const rows = list.items.map((asking): InboxRow => {
    const open = () => openBadgeDesk(asking.id)
    return {
      key: asking.id,
      kind: PILE_WORDS.riders.kind,
      title: RIDER_DESK_WORDS.row(PLATFORM_WORDS[asking.platform]),
      fact: RIDER_DESK_WORDS.fact,
      clock: { tone: clockTone(asking.createdAt, asking.dueAt, now), text: clockWords(asking.dueAt, now) },
      photo: null,
      likely: { id: `queue-likely-${asking.id}`, label: RIDER_DESK_WORDS.open, onTap: open },
      other: { id: `queue-more-${asking.id}`, label: RIDER_DESK_WORDS.refuse, onTap: open },
      onOpen: open,
    }
  })
  return {
    rows,
    overdue: list.items.filter(({ dueAt }) => dueAt <= now).length,
    placeName: undefined,
    ...readingOf(list),
    more: { id: 'riders-vouch', label: RIDER_DESK_WORDS.vouchTitle, onTap: () => openVouch(placeCode) },
  }
}
