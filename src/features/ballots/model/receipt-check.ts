import type { OutputOf } from '@/shared/contract/operation'
import type { checkReceipt } from '@/shared/contract/ballot-notices'
import { isUnder, receiptCode } from '@/shared/domain/ballots/proof'
import { sha256 } from './sha-256'

/** proven: from this vote up to the printed root · broken: the path does not lead there, or the line is of another code · other_root: the box has another root than the notice. */
export type ReceiptFinding = 'proven' | 'broken' | 'other_root'

/**
 * Pure. Computed on the phone: the server's word that a vote is under the root is not asked for. `printedRoot`: of the notice; null: none is out yet.
 */
export function judgeReceipt({ commitment, path, root }: Pick<OutputOf<typeof checkReceipt>, 'commitment' | 'path' | 'root'>, code: string, printedRoot: string | null): ReceiptFinding {
  if (receiptCode(commitment) !== code || !isUnder(sha256, root, commitment, path)) return 'broken'
  return printedRoot === null || printedRoot === root ? 'proven' : 'other_root'
}
