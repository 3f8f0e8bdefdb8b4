import { getContent } from '@/shared/contract/content'
import { handleOn } from '../../kernel/handler'
import { contentSubject } from './content-subject'
import { storedCase } from './decide-content'
import { describeContent } from './view-content'

export const get = handleOn(contentSubject, getContent, async (_input, { subject, viewer }) => describeContent(subject.document, storedCase(subject.document), viewer))
