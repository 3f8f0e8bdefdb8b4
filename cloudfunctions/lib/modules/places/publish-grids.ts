import { publishGrids } from '@/shared/contract/grids'
import { rolesAt } from '@/shared/domain/appointments'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../kernel/handler'
import { checkDrawing } from './check-drawing'
import { gridVersionKind } from './grid-subject'
import { findLiveGrids, flipLiveGrids, markGridVersionLive } from './grids.store'
import { viewGridVersion } from './view-grids'

/**
 * A drawing becomes what counts, by one write that points the community to it; a drawing with problems does not. Idempotent: the same
 * drawing again answers with what is stored. Two who publish at once: the second is told, and has to look at what is live now.
 */
export const publish = handleOn(gridVersionKind, publishGrids, async ({ version, liveRevision }, context) => {
  const { document } = context.subject
  const { communityCode, grids } = document
  const live = await findLiveGrids(communityCode)
  if (live?.versionId !== document._id) {
    if (document.version !== version || (live?.revision ?? 0) !== liveRevision) throw new AppError('GRIDS_CHANGED', { fields: { version: String(document.version) } })
    if (grids.length === 0 || checkDrawing(communityCode, grids).length > 0) throw new AppError('GRIDS_HAVE_PROBLEMS')
    const next = { _id: communityCode, revision: liveRevision + 1, versionId: document._id, grids, since: new Date(context.now), publisherId: context.person.id }
    const isFlipped = await flipLiveGrids(next)
    if (!isFlipped && (await findLiveGrids(communityCode))?.versionId !== document._id) throw new AppError('GRIDS_CHANGED')
  }
  const at = document.publishedAt ?? new Date(context.now)
  // Not only after the flip of this call: a call that died in between is simply sent again.
  await context.ports.drawings.changed(communityCode, context.now)
  await markGridVersionLive(document._id, at)
  await context.ports.audit.record([
    {
      id: `grids:${document._id}`,
      at: at.getTime(),
      actorId: context.person.id,
      capacities: rolesAt(context.viewer.appointments, communityCode, context.now),
      action: 'grids.publish',
      subject: { type: 'grids', id: document._id },
      placeCode: communityCode,
      reasonCode: null,
      ownerId: null,
      fact: grids,
    },
  ])
  return viewGridVersion({ ...document, publishedAt: at })
})
