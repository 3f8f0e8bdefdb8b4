import { drawTopicCode } from '@/shared/contract/topics-board'
import { drawPageCode } from '../../adapters/page-code'
import { handleOn } from '../../kernel/handler'
import { topicKind } from './topic-subject'

/** Without the leading slash, as WeChat wants it here. */
const PAGE = 'packages/topics/detail/index'

export const drawCode = handleOn(topicKind, drawTopicCode, async (_input, { subject }) => ({ png: (await drawPageCode(PAGE, subject.document._id)).toString('base64') }))
