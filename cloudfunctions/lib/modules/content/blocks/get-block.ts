import { getBlock } from '@/shared/contract/blocks'
import { handleOn } from '../../../kernel/handler'
import { blockSubject } from './block-subject'
import { viewBlock } from './view-block'

export const get = handleOn(blockSubject, getBlock, async (_input, { subject, viewer }) => viewBlock(subject.document, viewer))
