import { countContent } from '@/shared/contract/content'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import { findSteps } from './content.store'

const COUNTED = 1_000

/** C16, for anybody. One trip. */
export const countsOf = handlePublic(countContent, async ({ communityCode, month }) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const steps = await findSteps(communityCode, month, COUNTED + 1)
  const count = (isOne: (step: (typeof steps)[number]) => boolean) => steps.slice(0, COUNTED).filter(isOne).length
  return {
    held: count(({ action }) => action === 'hold'),
    hidden: count(({ action }) => action === 'hide'),
    removed: count(({ action }) => action === 'refuse' || action === 'stop'),
    restored: count(({ action, from }) => action === 'release' && from !== 'flagged'),
    isMore: steps.length > COUNTED,
  }
})
