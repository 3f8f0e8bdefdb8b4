import { openContentPhotos } from '@/shared/contract/content'
import { rolesAt } from '@/shared/domain/appointments'
import { deciderAs } from '@/shared/domain/moderation/who-decides'
import { temporaryUrls } from '../../adapters/storage'
import { handleOn } from '../../kernel/handler'
import { contentSubject } from './content-subject'
import { storedCase } from './decide-content'

/** The look is recorded before the addresses go out: no record, no picture. */
export const openPhotos = handleOn(contentSubject, openContentPhotos, async ({ contentId }, context) => {
  const { subject, viewer, person, now, ports } = context
  const { item } = subject.document
  const { version } = storedCase(subject.document)
  const as = deciderAs(rolesAt(viewer.appointments, subject.placeCode, now))
  await ports.audit.record([
    {
      // A second look at the same version is the same act: whoever decides goes back and forth.
      id: `content:${contentId}:${version}:look:${person.id}`,
      at: now,
      actorId: person.id,
      capacities: as ? [as] : [],
      action: 'content.openPhotos',
      subject: { type: 'content', id: contentId },
      placeCode: subject.placeCode,
      reasonCode: null,
      ownerId: item.authorId,
      fact: { contentId, version },
    },
  ])
  const urls = await temporaryUrls(item.fileIds)
  return { urls: item.fileIds.flatMap((fileId) => urls.get(fileId) ?? []) }
})
