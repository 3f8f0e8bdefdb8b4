import { appealContent } from '@/shared/contract/content'
import { handleOn } from '../../kernel/handler'
import { contentSubject } from './content-subject'
import { answerStep } from './decide-content'

/** Once; from here on somebody else decides. */
export const appeal = handleOn(contentSubject, appealContent, ({ version, reasonCode }, context) =>
  answerStep(context, { action: 'appeal', by: 'author', personId: null, as: null, reasonCode, version, now: context.now }),
)
