import type { Clock } from '../clock.ts'
import type { Invocation } from '../functions/invocation.ts'
import type { FunctionService } from '../functions/function-service.ts'
import type { FileStorage } from '../storage/file-storage.ts'
import type { Limits } from '../limits.ts'
import type { LogLine } from '../types.ts'
import type { Store } from '../store/store.ts'
import type { OpenTransactions } from './open-transactions.ts'

/** The services that actions work on. */
export interface Services {
  store: Store
  transactions: OpenTransactions
  functions: FunctionService
  storage: FileStorage
  clock: Clock
  isStrict: boolean
  limits: Limits
  log: LogLine
}

/** One request of the SDK: its fields, and the invocation it came from, if any. */
export interface GatewayRequest {
  action: string
  fields: Record<string, unknown>
  invocation: Invocation | null
}

export type Action = (services: Services, request: GatewayRequest) => Promise<Record<string, unknown>> | Record<string, unknown>
