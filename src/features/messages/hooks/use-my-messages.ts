import { useEffect } from 'react'
import { usePagedList } from '@/platform/data/use-paged-list'
import { openAnnouncement, openBlock, openClaimDesk, openContent, openHandle, openHome, openBadgeDesk, openReport, openVerifyRider, openWriteAnnouncement } from '@/platform/navigation/navigate'
import { listMyMessages, type Message } from '@/shared/contract/messages'
import { markMessagesRead } from '../api/mark-messages-read'
import { isForHandler } from '../model/message-sentence'

/** The caller's messages. Having them on the screen is having read them; what was unread stays bold until the next opening. */
export function useMyMessages() {
  const list = usePagedList(listMyMessages, {}, { cacheKey: 'messages.mine' })
  const newest = list.cachedAt === null ? list.items[0] : undefined
  const upTo = newest && !newest.isRead ? newest.at : null
  useEffect(() => {
    if (upTo !== null) void markMessagesRead(upTo)
  }, [upTo])
  return list
}

/** The page that a message is about. A subject that a newer server may name opens nothing: the sentence is all there is. */
export function openMessage(message: Message): void {
  const { type, id } = message.subject
  if (type === 'report') (isForHandler(message) ? openHandle : openReport)(id)
  if (type === 'household') (message.kind.endsWith('_here') ? openClaimDesk : openHome)(id)
  if (type === 'rider') (message.kind.endsWith('_here') ? openBadgeDesk : openVerifyRider)(id)
  if (type === 'content') openContent(id)
  if (type === 'block') openBlock(id)
  if (type === 'announcement') (message.waitsForMe ? openWriteAnnouncement : openAnnouncement)(id)
}
