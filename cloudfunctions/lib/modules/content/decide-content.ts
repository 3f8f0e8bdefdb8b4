import type { ContentDetail } from '@/shared/contract/content'
import { rolesAt } from '@/shared/domain/appointments'
import { deciderAs } from '@/shared/domain/moderation/who-decides'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import type { ContentDocument } from './content-document'
import type { Content } from './content-subject'
import { deliverContent } from './deliver-content'
import { type Attempted, takeStep } from './take-step'
import { describeContent, lockFor } from './view-content'

/** @throws CONTENT_WRONG_STATE: nobody ever doubted it */
export function storedCase({ stored }: Content): ContentDocument {
  if (!stored) throw new AppError('CONTENT_WRONG_STATE', { fields: { state: 'null' } })
  return stored
}

/** Release or refusal by whoever holds an office there. @throws CONTENT_NEEDS_ANOTHER, and whatever `takeStep` throws */
export async function decide(context: SubjectContext<Content>, action: 'release' | 'refuse', { version, reasonCode }: { version: number; reasonCode: string }): Promise<ContentDetail> {
  const { viewer, subject, person, now } = context
  const stored = storedCase(subject.document)
  const lock = lockFor(stored, viewer)
  if (lock && stored.version === version) throw new AppError('CONTENT_NEEDS_ANOTHER', { fields: { lock } })
  const as = deciderAs(rolesAt(viewer.appointments, subject.placeCode, now)) ?? null
  return await answerStep(context, { action, by: 'decider', personId: person.id, as, reasonCode, version, now })
}

/** Delivery is best effort here; what is left the clock does within a minute. */
export async function answerStep(context: SubjectContext<Content>, tried: Attempted): Promise<ContentDetail> {
  const stepped = await takeStep(storedCase(context.subject.document), tried)
  try {
    await deliverContent(stepped, context)
  } catch (error) {
    context.log.error('delivery postponed', { contentId: stepped._id }, error)
  }
  return describeContent(context.subject.document, stepped, context.viewer)
}
