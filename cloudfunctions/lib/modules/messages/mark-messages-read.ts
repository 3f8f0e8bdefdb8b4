import { markMessagesRead } from '@/shared/contract/messages'
import { handle } from '../../kernel/handler'
import { noticePort } from './deliver-notices'
import { markReadUpTo } from './messages.store'

/** What the person has seen up to a time is read. A time in the future counts as now: what comes later was not seen. */
export const markRead = handle(markMessagesRead, async ({ upTo }, { person, now }) => {
  await markReadUpTo(person.id, Math.min(upTo, now))
  return { unreadMessages: await noticePort.countUnread(person.id) }
})
