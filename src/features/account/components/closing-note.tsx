import { CLOSE_WORDS } from '@/copy/account-close'
import { dateWords } from '@/copy/clock'
import type { Instant } from '@/shared/domain/time'
import { Note } from '@/ui'

/** Stands where the person comes by while the account is closing. */
export function ClosingNote({ closesAt, now, onOpen }: { closesAt: Instant; now: Instant; onOpen: () => void }) {
  return (
    <Note icon="warning-circle" tone="danger" action={{ id: 'me-account-closing', label: CLOSE_WORDS.meAction, onTap: onOpen }}>
      {CLOSE_WORDS.meNote(dateWords(closesAt, now))}
    </Note>
  )
}
