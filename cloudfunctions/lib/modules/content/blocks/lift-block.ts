import { liftBlock } from '@/shared/contract/blocks'
import { isAppError } from '@/shared/errors'
import type { Work } from '../../../kernel/context'
import { handleOn } from '../../../kernel/handler'
import { blockSubject } from './block-subject'
import { findBlock } from './blocks.store'
import { deliverSoon } from './deliver-block'
import { decideBlock, takeBlockStep } from './take-block-step'

export const lift = handleOn(blockSubject, liftBlock, ({ version, reasonCode }, context) => decideBlock(context, 'lift', version, reasonCode))

/** What the block rests on was released after an appeal: it ends with it. Nothing where there is none, or no longer. Idempotent. */
export async function liftFor(contentId: string, work: Work): Promise<void> {
  const block = await findBlock(contentId)
  if (!block) return
  try {
    const tried = { action: 'lift', by: 'system', personId: null, as: null, reasonCode: null, version: block.version, now: work.now } as const
    await deliverSoon(await takeBlockStep(block, tried), work)
  } catch (error) {
    // Over, or lifted by a person: then there is nothing left to end. Changed meanwhile: the delivery is repeated.
    if (!isAppError(error) || error.code !== 'BLOCK_WRONG_STATE') throw error
  }
}
