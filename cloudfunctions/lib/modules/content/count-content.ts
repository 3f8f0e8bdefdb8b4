import { countContent } from '@/shared/contract/content'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import { monthOf } from '@/shared/domain/time'
import type { ContentPort } from '../../kernel/ports'
import { findSteps, insertStep } from './content.store'

const COUNTED = 1_000

/** C16, for anybody. Two trips at once. */
export const countsOf = handlePublic(countContent, async ({ communityCode, month }) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const [steps, posts] = await Promise.all([findSteps(communityCode, month, false, COUNTED + 1), findSteps(communityCode, month, true, COUNTED + 1)])
  const count = (isOne: (step: (typeof steps)[number]) => boolean) => steps.slice(0, COUNTED).filter(isOne).length
  return {
    posted: Math.min(posts.length, COUNTED),
    held: count(({ action }) => action === 'hold'),
    hidden: count(({ action }) => action === 'hide'),
    removed: count(({ action }) => action === 'refuse' || action === 'stop'),
    restored: count(({ action, from }) => action === 'release' && from !== 'flagged'),
    isMore: steps.length > COUNTED,
    isMorePosted: posts.length > COUNTED,
  }
})

/** One row a thing, without anybody in it. */
export const countPosted: ContentPort['count'] = async ({ id, placeCode, at }) => {
  await insertStep({ _id: `${id}:post`, placeCode, month: monthOf(at), action: 'post', isPost: true, from: null })
}
