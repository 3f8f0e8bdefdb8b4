import { call } from '@/platform/cloud/call'
import { markMessagesRead as operation } from '@/shared/contract/messages'

/** Everything up to this time is read. Losing it is no loss: the next opening says it again. Never throws. */
export async function markMessagesRead(upTo: number): Promise<void> {
  try {
    await call(operation, { upTo })
  } catch {
    // They stay unread, which is true enough.
  }
}
