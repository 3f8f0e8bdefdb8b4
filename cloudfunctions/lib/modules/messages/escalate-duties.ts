import type { Work } from '../../kernel/context'
import type { Job } from '../../kernel/module'
import { noticePort } from './deliver-notices'
import type { DutyDocument } from './message-document'
import { findDueDuties, findMessages, removeDuty } from './messages.store'

const PER_RUN = 100

/** What nobody at the place opened or acted on within its limit: the level above hears of it, once. Where nobody holds the duty, nobody opened it. */
export const escalateDuties: Job = {
  name: 'messages.escalate-duties',
  async run(work) {
    const due = await findDueDuties(work.now, PER_RUN)
    for (const duty of due) {
      if (!(await isTaken(duty, work))) await tellAbove(duty, work)
      await removeDuty(duty._id)
    }
    return due.length
  },
}

async function isTaken({ _id, duty, placeCode }: DutyDocument, { ports, now }: Work): Promise<boolean> {
  const holders = await ports.duties.holders(duty, placeCode, now)
  const messages = await findMessages(holders.map((personId) => `${personId}:${_id}`))
  return messages.some(({ isRead, waitsForMe }) => isRead || !waitsForMe)
}

async function tellAbove({ _id, duty, placeCode, values, subjectType, subjectId }: DutyDocument, work: Work): Promise<void> {
  const people = await work.ports.duties.above(duty, placeCode, work.now)
  const notice = { key: `${_id}:above`, kind: 'duty.unopened_here', values, subject: { type: subjectType, id: subjectId }, waitsForMe: true, quiet: 'staff' } as const
  await noticePort.deliver(people.map((personId) => ({ ...notice, personId })), work)
}
