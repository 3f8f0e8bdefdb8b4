import { Clock } from '../clock.ts'
import type { Services } from '../gateway/action.ts'
import { OpenTransactions } from '../gateway/open-transactions.ts'
import { SERVICE_LIMITS } from '../limits.ts'
import { Store } from '../store/store.ts'
import type { DatabaseDefinition } from '../types.ts'

/** What the gateway needs for requests of the database; its other services are not there. */
export function databaseServices(definition: DatabaseDefinition, { isStrict = false } = {}): Services {
  const store = new Store(definition, null)
  return { store, transactions: new OpenTransactions(store), clock: new Clock(), isStrict, limits: SERVICE_LIMITS, log: () => {} } as unknown as Services
}
