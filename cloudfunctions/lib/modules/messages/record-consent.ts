import { recordConsent } from '@/shared/contract/messages'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findConsents, insertConsent } from './messages.store'

/** More is kept, but never shown or needed. */
const COUNTED = 99

/** One accepted ask, one message that may be sent. Idempotent by the ask; somebody else's ask is a CONFLICT. */
export const consent = handle(recordConsent, async ({ askId, template }, { person, now }) => {
  const { isOwn } = await insertConsent({ _id: askId, personId: person.id, template, at: new Date(now), usedFor: null })
  if (!isOwn) throw new AppError('CONFLICT')
  return { left: (await findConsents(person.id, template, COUNTED)).length }
})
