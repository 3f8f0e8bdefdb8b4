import { retryTransaction } from '../../cloudfunctions/lib/kernel/retry-transaction'

/** A function for tests: adds one to a document in a transaction, as two trips that others can come between. */
export async function main(): Promise<{ count: number } | { code: string }> {
  try {
    return await retryTransaction(async (transaction) => {
      const stored = await transaction.read<{ _id: string; count: number }>('counters', 'one')
      const count = (stored?.count ?? 0) + 1
      await transaction.replace('counters', 'one', { count })
      return { count }
    }, Math.random)
  } catch (error) {
    return { code: (error as { code?: string }).code ?? String(error) }
  }
}
