import { publishAnnouncement } from '@/shared/contract/announcements'
import { handleOn } from '../../kernel/handler'
import { announcementKind } from './announcement-subject'
import { answerStep, publishingRoles } from './answer-step'
import { checkWords } from './check-words'

/** Shown at once, or by the clock once the words have passed. */
export const publish = handleOn(announcementKind, publishAnnouncement, async ({ version }, context) => {
  const { document } = context.subject
  // The check was away when the draft was saved: asked again now, so that it need not wait for the clock.
  const isOpen = document.state === 'DRAFT' && document.version === version
  const check = isOpen && document.check !== 'passed' ? await checkWords(context.openid, document) : document.check
  return await answerStep(context, { action: 'publish', version }, { check, publishedAs: publishingRoles(context)[0] ?? null, publisherId: context.person.id })
})
