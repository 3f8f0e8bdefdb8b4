import { dutyLimit } from '@/shared/domain/messages/duty-limits'
import { CLOSED_PERSON } from '../../kernel/persons.store'
import type { NoticePort } from '../../kernel/ports'
import type { MessageDocument } from './message-document'
import { countUnread, findWaiting, insertDuty, insertMessage, stopWaiting } from './messages.store'
import { pushMessage } from './push-message'
import { afterQuietHours } from './quiet-hours'

/** More than this is "99+" to anybody. */
const COUNTED = 99
const SETTLED_AT_ONCE = 100

/** The inbox always; the telephone where it was allowed, and not at night. */
export const noticePort: NoticePort = {
  async tellDuty(duty, placeCode, notice, work) {
    const holders = await work.ports.duties.holders(duty, placeCode, work.now)
    await noticePort.deliver(holders.map((personId) => ({ ...notice, personId })), work)
    const limit = notice.waitsForMe ? dutyLimit(notice.kind) : null
    if (limit === null) return
    const { key, values, subject } = notice
    await insertDuty({ _id: key, duty, placeCode, values: { ...values }, subjectType: subject.type, subjectId: subject.id, escalateAt: new Date(work.now + limit) })
  },
  async deliver(notices, work) {
    for (const notice of notices) {
      if (notice.personId === CLOSED_PERSON) continue
      const pushDueAt = afterQuietHours(work.now, notice.quiet)
      const sentence = await work.ports.settings.sentence(notice.kind, work.now)
      const message: MessageDocument = {
        _id: `${notice.personId}:${notice.key}`,
        personId: notice.personId,
        at: new Date(work.now),
        kind: notice.kind,
        values: { ...notice.values },
        wording: sentence ? { title: sentence.title, phrase: sentence.phrase } : null,
        subjectType: notice.subject.type,
        subjectId: notice.subject.id,
        waitsForMe: notice.waitsForMe,
        isRead: false,
        push: 'waiting',
        pushDueAt: new Date(pushDueAt),
      }
      const isNew = await insertMessage(message)
      if (isNew && pushDueAt <= work.now) await pushMessage(message, work)
    }
  },
  async settle(subjectId, exceptKey) {
    const waiting = await findWaiting(subjectId, SETTLED_AT_ONCE)
    for (const message of waiting) if (message._id !== `${message.personId}:${exceptKey}`) await stopWaiting(message._id)
  },
  countUnread: (personId) => countUnread(personId, COUNTED),
}
