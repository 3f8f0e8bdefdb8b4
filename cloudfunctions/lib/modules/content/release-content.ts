import { releaseContent } from '@/shared/contract/content'
import { handleOn } from '../../kernel/handler'
import { contentSubject } from './content-subject'
import { decide } from './decide-content'

export const release = handleOn(contentSubject, releaseContent, (input, context) => decide(context, 'release', input))
