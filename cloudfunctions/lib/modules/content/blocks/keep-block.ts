import { keepBlock } from '@/shared/contract/blocks'
import { handleOn } from '../../../kernel/handler'
import { blockSubject } from './block-subject'
import { decideBlock } from './take-block-step'

export const keep = handleOn(blockSubject, keepBlock, ({ version }, context) => decideBlock(context, 'keep', version, null))
