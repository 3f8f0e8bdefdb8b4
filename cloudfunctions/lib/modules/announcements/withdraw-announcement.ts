import { withdrawAnnouncement } from '@/shared/contract/announcements'
import { handleOn } from '../../kernel/handler'
import { announcementKind } from './announcement-subject'
import { answerStep } from './answer-step'

/** Taken back with a reason that everybody sees. */
export const withdraw = handleOn(announcementKind, withdrawAnnouncement, async ({ version, reasonCode }, context) => {
  const wasShown = context.subject.document.state === 'PUBLISHED'
  return await answerStep(context, { action: 'withdraw', version, reasonCode }, wasShown ? { withdrawal: { at: new Date(context.now), reasonCode } } : {})
})
