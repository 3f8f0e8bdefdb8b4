import { appealBlock } from '@/shared/contract/blocks'
import { handleOn } from '../../../kernel/handler'
import { blockSubject } from './block-subject'
import { answerStep } from './take-block-step'

/** Once; it holds until somebody else has decided. */
export const appeal = handleOn(blockSubject, appealBlock, ({ version, reasonCode }, context) =>
  answerStep(context, { action: 'appeal', by: 'blocked', personId: null, as: null, reasonCode, version, now: context.now }),
)
