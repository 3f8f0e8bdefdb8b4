import { getNotice } from '@/shared/contract/ballot-notices'
import { noticeHash, supersededBy } from '@/shared/domain/ballots/certificate'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../../kernel/handler'
import { sha256 } from '../../../kernel/sha256'
import { findNotice } from './notices.store'

/** That very version. Its hash is made again from what is stored, and compared with what its ballot wrote down when it was published: one edit shows, and two do as well. */
export const get = handlePublic(getNotice, async ({ noticeId }) => {
  const found = await findNotice(noticeId)
  if (!found) throw new AppError('NOTICE_NOT_FOUND')
  const listed = (found.ballot?.notices ?? []).map((notice) => ({ ...notice, kind: notice.kind as typeof found.kind }))
  const { words, hash } = found
  const isIntact = noticeHash(sha256, words) === hash && listed.find(({ id }) => id === noticeId)?.hash === hash
  return { ...words, hash, isIntact, supersededBy: supersededBy(listed, found) }
})
