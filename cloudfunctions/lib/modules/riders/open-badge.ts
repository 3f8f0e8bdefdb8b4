import { openBadge } from '@/shared/contract/riders'
import { AppError } from '@/shared/errors'
import { temporaryUrls } from '../../adapters/storage'
import { handleOn } from '../../kernel/handler'
import { decidingRoles } from './verification-step-operation'
import { verificationKind } from './verification-subject'

/** The look is recorded before the address goes out: no record, no picture. */
export const open = handleOn(verificationKind, openBadge, async ({ verificationId }, context) => {
  const { subject, person, now, ports } = context
  const { personId, version, badgeFileId, placeCode } = subject.document
  if (personId === person.id) throw new AppError('RIDER_IS_OWN')
  if (badgeFileId === null) return { url: null }
  await ports.audit.record([
    {
      // A second look at the same version is the same act.
      id: `rider:${verificationId}:${version}:look:${person.id}`,
      at: now,
      actorId: person.id,
      capacities: decidingRoles(context),
      action: 'riders.openBadge',
      subject: { type: 'rider', id: verificationId },
      placeCode,
      reasonCode: null,
      ownerId: personId,
      fact: { verificationId, version },
    },
  ])
  return { url: (await temporaryUrls([badgeFileId])).get(badgeFileId) ?? null }
})
