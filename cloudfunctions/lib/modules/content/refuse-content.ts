import { refuseContent } from '@/shared/contract/content'
import { handleOn } from '../../kernel/handler'
import { contentSubject } from './content-subject'
import { decide } from './decide-content'

export const refuse = handleOn(contentSubject, refuseContent, (input, context) => decide(context, 'refuse', input))
