import { create } from 'zustand'
import { removeKeptFile } from '@/platform/files/keep-file'
import { draftStorage } from './queue-storage'
import type { ReportDraft } from './report-draft'

/** The forms that were begun, oldest first; every change is on the phone before it is on the screen. */
export const useDrafts = create<{ drafts: ReportDraft[] }>(() => ({ drafts: [] }))

export function reloadDrafts(): void {
  useDrafts.setState({ drafts: draftStorage.read() })
}

export function findDraft(id: string): ReportDraft | undefined {
  return draftStorage.read().find((draft) => draft.id === id)
}

export function saveDraft(draft: ReportDraft): void {
  const drafts = draftStorage.read()
  const next = drafts.some(({ id }) => id === draft.id) ? drafts.map((other) => (other.id === draft.id ? draft : other)) : [...drafts, draft]
  draftStorage.write(next)
  useDrafts.setState({ drafts: next })
}

/** The photos stay: they belong to the queued report now, or are dropped by `discardDraft`. */
export function forgetDraft(id: string): void {
  const next = draftStorage.read().filter((draft) => draft.id !== id)
  draftStorage.write(next)
  useDrafts.setState({ drafts: next })
}

export function discardDraft(draft: ReportDraft): void {
  forgetDraft(draft.id)
  for (const { name } of draft.photos) void removeKeptFile(name).catch(() => undefined)
}
