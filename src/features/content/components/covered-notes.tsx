import { CONTENT_WORDS } from '@/copy/content'
import type { ReportDetail } from '@/shared/contract/reports'
import { Note } from '@/ui'

/** What of one's own is kept from others, with the way to why. */
export function CoveredNotes({ covered, onOpen }: { covered: ReportDetail['covered']; onOpen: (contentId: string) => void }) {
  return (
    <>
      {covered.map(({ contentId, part }) => (
        <Note key={contentId} icon="eye" tone="clock" action={{ id: `covered-${part}`, label: CONTENT_WORDS.seeWhy, onTap: () => onOpen(contentId) }}>
          {CONTENT_WORDS.coveredParts[part]}
        </Note>
      ))}
    </>
  )
}
