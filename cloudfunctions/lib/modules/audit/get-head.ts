import { getAuditHead } from '@/shared/contract/audit'
import { handlePublic } from '../../kernel/handler'
import { findLastBatch } from './audit.store'

/** One trip. */
export const getHead = handlePublic(getAuditHead, async () => {
  const last = await findLastBatch()
  return { head: last ? { number: last.number, hash: last.hash, sealedAt: last.sealedAt.getTime() } : null }
})
