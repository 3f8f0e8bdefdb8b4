import { WRITE_WORDS } from '@/copy/announcements'
import { now as readNow } from '@/platform/clock'
import { useReturn } from '@/platform/life-cycle/page-events'
import { openWriteAnnouncement } from '@/platform/navigation/navigate'
import { Card, Section } from '@/ui'
import { useAnnouncementDrafts } from '../hooks/use-announcements'
import { AnnouncementRow } from './announcement-row'

/** For those who publish there: what is not out yet. Nothing at all where there is nothing. */
export function DraftSection({ placeCode }: { placeCode: string }) {
  const drafts = useAnnouncementDrafts(placeCode)
  useReturn(() => void drafts.reload())
  if (drafts.items.length === 0) return null
  return (
    <Section title={WRITE_WORDS.drafts} count={drafts.items.length}>
      <Card>
        {drafts.items.map((draft) => (
          <AnnouncementRow key={draft.id} announcement={draft} now={readNow()} onOpen={() => openWriteAnnouncement(draft.id)} />
        ))}
      </Card>
    </Section>
  )
}
