import { useEffect } from 'react'
import { usePagedList } from '@/platform/data/use-paged-list'
import { openAnnouncement, openBallot, openBlock, openClaimDesk, openContent, openHandle, openHome, openBadgeDesk, openReport, openTopic, openTopicDesk, openVerifyRider, openWriteAnnouncement } from '@/platform/navigation/navigate'
import { listMyMessages, type Message } from '@/shared/contract/messages'
import { type MessagePage, messagePage } from '@/shared/domain/messages/message-pages'
import { markMessagesRead } from '../api/mark-messages-read'

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

const OPEN: Readonly<Record<Exclude<MessagePage, 'messages'>, (id: string) => void>> = {
  report: openReport,
  handle: openHandle,
  home: openHome,
  claimDesk: openClaimDesk,
  verifyRider: openVerifyRider,
  badgeDesk: openBadgeDesk,
  content: openContent,
  block: openBlock,
  announcement: openAnnouncement,
  writeAnnouncement: openWriteAnnouncement,
  topic: openTopic,
  ballot: openBallot,
  topicDesk: openTopicDesk,
}

/** The page that a message is about; of some the sentence is all there is. */
export function openMessage({ kind, waitsForMe, subject }: Message): void {
  const page = messagePage({ kind, waitsForMe, subjectType: subject.type })
  if (page !== 'messages') OPEN[page](subject.id)
}
