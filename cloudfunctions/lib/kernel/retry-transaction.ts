import { AppError } from '@/shared/errors'
import type { RandomSource } from '@/shared/domain/ulid'
import { runTransaction, type Transaction } from '../adapters/database'
import { sdkErrorText } from '../adapters/sdk-error'

const ATTEMPTS = 6
const FIRST_WAIT_MS = 20

/**
 * Runs `work` in a transaction, again from the start when another writer was faster: the SDK itself retries only a conflict at commit, not
 * one at an operation. `work` may run several times, so it must do nothing but read and write through the transaction.
 * @throws CONFLICT when all attempts lost; nothing was changed then
 */
export async function retryTransaction<T>(
  work: (transaction: Transaction) => Promise<T>,
  random: RandomSource,
  run: typeof runTransaction = runTransaction,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run(work)
    } catch (error) {
      if (!sdkErrorText(error).includes('TransactionConflict')) throw error
      if (attempt === ATTEMPTS) throw new AppError('CONFLICT', { cause: error })
      // Full jitter, or those who met once meet again.
      await new Promise((resolve) => setTimeout(resolve, random() * FIRST_WAIT_MS * 2 ** attempt))
    }
  }
}
