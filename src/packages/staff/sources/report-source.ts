import { useState } from 'react'
import { INBOX_WORDS, type Stage, PILE_WORDS } from '@/copy/staff'
import { acceptReport } from '@/features/reports/api/accept-report'
import { useCommunityQueue } from '@/features/reports/hooks/use-community-queue'
import { useNow } from '@/features/reports/hooks/use-now'
import { inboxFact, inboxTitle, isOverdue } from '@/features/reports/model/inbox-facts'
import { readReportClock } from '@/features/reports/model/report-clock-reading'
import { type InboxAct, type InboxRow, type InboxSource, readingOf } from '@/features/staff/model/inbox-row'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { openHandle } from '@/platform/navigation/navigate'
import type { ReportSummary } from '@/shared/contract/reports'
import { showToast } from '@/ui'

const LIKELY_WORDS: Readonly<Record<Stage, string>> = {
  intake: INBOX_WORDS.open,
  handling: INBOX_WORDS.resolve,
  verifying: INBOX_WORDS.verify,
  done: INBOX_WORDS.open,
}

/** Reports of one community, or of one grid, as rows of the inbox. */
export function useReportSource(placeCode: string | null, stage: Stage): InboxSource {
  const list = useCommunityQueue(placeCode, stage)
  const now = useNow()
  const [accepting, setAccepting] = useState<string | null>(null)
  const accept = useAction(async (report: ReportSummary) => {
    setAccepting(report.id)
    try {
      await acceptReport({ reportId: report.id, version: report.version })
      list.remove(report.id)
      showToast(INBOX_WORDS.accepted, { tone: 'done' })
    } catch (error) {
      tellFailure(error)
      await list.reload()
    }
  })

  const likely = (report: ReportSummary): InboxAct =>
    report.actions.includes('accept')
      ? {
          id: `queue-accept-${report.id}`,
          label: INBOX_WORDS.accept,
          busyLabel: accept.isBusy && accepting === report.id ? INBOX_WORDS.accepting : undefined,
          onTap: () => void accept.run(report),
        }
      : { id: `queue-likely-${report.id}`, label: LIKELY_WORDS[stage], onTap: () => openHandle(report.id) }

  const rows = list.items.map(
    (report): InboxRow => ({
      key: report.id,
      kind: PILE_WORDS[stage].kind,
      title: inboxTitle(report),
      fact: inboxFact(report, now),
      clock: readReportClock(report.clock, now, 'staff'),
      photo: report.photo ? { url: report.photo.url, alt: inboxTitle(report) } : null,
      likely: likely(report),
      other: { id: `queue-more-${report.id}`, label: INBOX_WORDS.more, onTap: () => openHandle(report.id) },
      onOpen: () => openHandle(report.id),
    }),
  )
  return {
    rows,
    overdue: list.items.filter((report) => isOverdue(report, now)).length,
    placeName: list.items[0]?.communityName,
    ...readingOf(list),
  }
}
