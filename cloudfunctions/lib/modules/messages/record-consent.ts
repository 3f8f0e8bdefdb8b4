import { recordConsent } from '@/shared/contract/messages'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { countConsents } from './count-consents'
import { findUnusedConsents, insertConsent } from './messages.store'

/** More is kept, but never shown or needed. */
const COUNTED = 99

/** What was accepted at one tap, each template one message that may be sent. Idempotent by the ask; somebody else's ask is a CONFLICT. */
export const consent = handle(recordConsent, async ({ askId, templates }, { person, now }) => {
  for (const template of templates) {
    const { isOwn } = await insertConsent({ _id: `${askId}:${template}`, personId: person.id, template, at: new Date(now), usedFor: null })
    if (!isOwn) throw new AppError('CONFLICT')
  }
  return { left: countConsents(await findUnusedConsents(person.id, COUNTED)) }
})
