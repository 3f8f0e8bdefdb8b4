import { getMe } from '@/shared/contract/people'
import { handle } from '../../kernel/handler'
import { viewMe } from './view-me'

/** The caller, with appointments and unread messages. */
export const get = handle(getMe, (_input, context) => viewMe(context))
