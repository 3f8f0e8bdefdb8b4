import type { AppError } from '@/shared/errors'
import type { ClockTone } from '@/ui'

/** One act on a row: a verb with its object (design 4.12). */
export interface InboxAct {
  id: string
  label: string
  busyLabel?: string
  onTap: () => void
}

/** What of one kind waits at one community: what a feature hands to the inbox. */
export interface InboxSource {
  rows: readonly InboxRow[]
  overdue: number
  /** Known once something has been read. */
  placeName: string | undefined
  isLoading: boolean
  error: AppError | null
  hasMore: boolean
  reload: () => Promise<void>
  loadMore: () => Promise<void>
  /** What else belongs to the pile, on a page of its own. */
  more?: InboxAct
}

type Reading = Pick<InboxSource, 'isLoading' | 'error' | 'hasMore' | 'reload' | 'loadMore'>

/** Pure. What the inbox needs of the list behind a source. */
export function readingOf({ isLoading, error, hasMore, reload, loadMore }: Reading): Reading {
  return { isLoading, error, hasMore, reload, loadMore }
}

/** Anything that waits for staff, whichever source it comes from. */
export interface InboxRow {
  /** Unique over all sources: `source:id`. */
  key: string
  /** What kind of act it waits for, in the official word. */
  kind: string
  title: string
  /** The one fact that decides. */
  fact: string
  clock: { tone: ClockTone; text: string } | null
  photo: { url: string | null; alt: string } | null
  likely: InboxAct
  other: InboxAct
  onOpen: () => void
}
