import { flagContent } from '@/shared/contract/content'
import { DAY } from '@/shared/domain/time'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../kernel/handler'
import { sha256 } from '../../kernel/sha256'
import { contentSubject } from './content-subject'
import { countFlags } from './count-flags'
import { findFlagsBy, insertFlag } from './content.store'

/** Nobody meets this many wrongs a day. */
const FLAGS_A_DAY = 10

/** C14. The flag is the fact; what the flags so far lead to is reckoned from all of them, so that a repeat heals a call that broke off. */
export const flag = handleOn(contentSubject, flagContent, async ({ contentId, reason }, context) => {
  const { subject, person, now } = context
  const { kind, item } = subject.document
  if (!kind.isFlaggable) throw new AppError('FORBIDDEN')
  if (item.authorId === person.id) throw new AppError('OWN_CONTENT')
  const recent = await findFlagsBy(person.id, new Date(now - DAY), FLAGS_A_DAY)
  const oldest = recent[0]
  if (oldest && recent.length >= FLAGS_A_DAY && !recent.some((one) => one.contentId === contentId)) {
    throw new AppError('RATE_LIMITED', { fields: { retryAt: String(oldest.at.getTime() + DAY) } })
  }
  const outcome = await insertFlag({ _id: sha256(`${contentId}|${person.id}`), contentId, personId: person.id, reason, at: new Date(now) })
  await countFlags(subject.document, context)
  return { isNew: outcome.inserted }
})
