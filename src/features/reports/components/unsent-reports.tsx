import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { FORM_WORDS } from '@/copy/reports-form'
import { QUEUE_WORDS } from '@/copy/reports-queue'
import { openSubmit } from '@/platform/navigation/navigate'
import { useShow } from '@/platform/life-cycle/page-events'
import { offeredCodes } from '@/shared/domain/reports/category-settings'
import { guessCategories } from '@/shared/domain/reports/guess-categories'
import { useKeptPhotos } from '../hooks/use-kept-photos'
import { useNow } from '../hooks/use-now'
import { keptKinds } from '../model/city-kinds'
import { discardDraft, reloadDrafts, saveDraft, useDrafts } from '../model/draft-store'
import { draftOf, type ReportDraft } from '../model/report-draft'
import type { QueueEntry } from '../model/queue-entry'
import { changeQueue, discardQueued, sendQueued } from '../model/report-queue'
import { recentKinds } from '../model/shift'
import { ConfirmSheet } from '@/ui'
import { DraftCard } from './draft-card'
import { QueuedCard } from './queued-card'

type Doomed = { draft: ReportDraft } | { entry: QueueEntry }

/** What is still on this phone: drafts, and reports on their way. */
export function UnsentReports({ waiting }: { waiting: QueueEntry[] }) {
  const now = useNow()
  const drafts = useDrafts((state) => state.drafts)
  const [doomed, setDoomed] = useState<Doomed | null>(null)
  useEffect(reloadDrafts, [])
  useShow(reloadDrafts)
  const photos = useKeptPhotos([...drafts, ...waiting].flatMap((one) => one.photos[0]?.name ?? []))
  const photoOf = (one: ReportDraft | QueueEntry) => photos.get(one.photos[0]?.name ?? '') ?? null

  const retry = (entry: QueueEntry) => {
    changeQueue({ type: 'renewed', id: entry.id })
    sendQueued()
  }
  const fix = (entry: QueueEntry) => {
    saveDraft(draftOf(entry, guessCategories(now, recentKinds(), offeredCodes(keptKinds()))))
    openSubmit(entry.id)
  }
  const discard = () => {
    if (doomed && 'draft' in doomed) discardDraft(doomed.draft)
    if (doomed && 'entry' in doomed) discardQueued(doomed.entry)
    setDoomed(null)
  }
  const isDraft = doomed !== null && 'draft' in doomed
  return (
    <View>
      {drafts
        .filter((draft) => draft.fixCode === null)
        .map((draft) => (
          <DraftCard key={draft.id} draft={draft} photoPath={photoOf(draft)} now={now} onContinue={() => openSubmit(draft.id)} onDiscard={() => setDoomed({ draft })} />
        ))}
      {waiting.map((entry) => (
        <QueuedCard
          key={entry.localNumber}
          entry={entry}
          photoPath={photoOf(entry)}
          now={now}
          onTry={() => retry(entry)}
          onFix={() => fix(entry)}
          onDiscard={() => setDoomed({ entry })}
        />
      ))}
      <ConfirmSheet
        open={doomed !== null}
        id="discard-confirm"
        title={isDraft ? FORM_WORDS.discardTitle : QUEUE_WORDS.discardTitle}
        text={isDraft ? FORM_WORDS.discardText : QUEUE_WORDS.discardText}
        confirm={isDraft ? FORM_WORDS.discardConfirm : QUEUE_WORDS.discardConfirm}
        keep={QUEUE_WORDS.keep}
        onConfirm={discard}
        onClose={() => setDoomed(null)}
      />
    </View>
  )
}
