import { errorSentence } from '@/copy/errors'
import { REFUSAL_WORDS } from '@/copy/reports-queue'
import { Note } from '@/ui'
import type { ReportDraft } from '../model/report-draft'

/** Why a report came back, above the form that it came back to. */
export function FixNote({ draft }: { draft: ReportDraft }) {
  if (!draft.fixCode) return null
  return (
    <Note tone="clock" icon="info">
      {REFUSAL_WORDS[draft.fixCode] ?? errorSentence(draft.fixCode)}
    </Note>
  )
}
