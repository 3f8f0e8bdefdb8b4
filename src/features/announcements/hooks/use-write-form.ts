import { useCallback, useEffect, useState } from 'react'
import { call } from '@/platform/cloud/call'
import { now as readNow } from '@/platform/clock'
import { asAppError } from '@/platform/data/as-app-error'
import { useAction } from '@/platform/data/use-action'
import { currentPersona } from '@/platform/persona/persona'
import { random } from '@/platform/random'
import { readStored, removeStored, writeStored } from '@/platform/storage/storage'
import { getAnnouncementDraft } from '@/shared/contract/announcements'
import { createUlid } from '@/shared/domain/ulid'
import type { AppError } from '@/shared/errors'
import { publishAnnouncement } from '../api/publish-announcement'
import { AnnouncementDraft, draftFrom, draftOf, toInput, withTopic } from '../model/announcement-draft'

interface Place {
  code: string
  name: string
}

/** The draft of a place as it stands on this phone; `openedId`: one that stands on the server instead. */
export function useWriteForm(place: Place, openedId: string | undefined) {
  const key = `announcements.draft.${currentPersona()?.key ?? 'me'}.${place.code}`
  const [draft, setDraft] = useState<AnnouncementDraft | null>(() => (openedId ? null : (readStored(key, AnnouncementDraft) ?? freshDraft(place))))
  const [openError, setOpenError] = useState<AppError | null>(null)

  const put = (next: AnnouncementDraft) => {
    setDraft(next)
    if (!openedId) writeStored(key, next)
  }
  const open = useCallback(async () => {
    if (!openedId) return
    setOpenError(null)
    try {
      setDraft(draftOf(await call(getAnnouncementDraft, { announcementId: openedId }), readNow()))
    } catch (error) {
      setOpenError(asAppError(error))
    }
  }, [openedId])
  useEffect(() => {
    void open()
  }, [open])

  const publishing = useAction(async (current: AnnouncementDraft) => {
    const outcome = await publishAnnouncement(toInput(current, place.code, readNow()), (version) => put({ ...current, version }))
    removeStored(key)
    return outcome
  })
  return {
    draft,
    openError,
    reopen: open,
    change: (part: Partial<AnnouncementDraft>) => draft && put({ ...draft, ...part }),
    chooseTopic: (topic: AnnouncementDraft['topic']) => draft && put(withTopic(draft, topic, place.name, readNow())),
    publish: publishing.run,
    isPublishing: publishing.isBusy,
    error: publishing.error,
  }
}

function freshDraft(place: Place): AnnouncementDraft {
  const now = readNow()
  return draftFrom('outage', createUlid(now, random), place.name, now)
}
