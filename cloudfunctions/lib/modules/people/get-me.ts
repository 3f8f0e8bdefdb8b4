import { getMe } from '@/shared/contract/people'
import { handle } from '../../kernel/handler'
import { viewMe } from './view-me'

/** The caller as they are now, with appointments and unread messages: what they just did elsewhere must show. */
export const get = handle(getMe, async (_input, context) => await viewMe({ ...context, ...(await context.refresh()) }))
