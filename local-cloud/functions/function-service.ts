import type { Clock } from '../clock.ts'
import type { Counters } from '../counters.ts'
import type { Limits } from '../limits.ts'
import type { LogLine } from '../types.ts'
import type { FunctionDefinition } from './function-definition.ts'
import { FunctionFailure } from './function-instance.ts'
import { FunctionPool } from './function-pool.ts'
import type { Invocation, Invocations, Trigger } from './invocation.ts'

const CONTEXT_KEYS = 'WX_OPENID,WX_APPID,WX_UNIONID,WX_FROM_OPENID,WX_FROM_APPID,WX_CLIENTIP,WX_CLIENTIPV6,WX_API_TOKEN'
/** What `getWXContext().SOURCE` says; for HTTP access that is not known, and left out. */
const SOURCES: Record<Trigger, string | null> = { client: 'wx_client', function: 'wx_client,scf', timer: 'wx_trigger', push: 'wx_trigger', http: null }

export interface FunctionCall {
  name: string
  event: unknown
  /** Empty when nobody's client is behind the call. */
  openid: string
  trigger: Trigger
}

/** What every instance finds in its environment: where the cloud is, and the credentials the SDK insists on. */
export function environmentOf(url: string, envId: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    WX_CONTEXT_KEYS: CONTEXT_KEYS,
    SILENCE: 'true',
  }
}

/** Invokes functions with the identity of their caller, and counts what they do. */
export class FunctionService {
  readonly #pool: FunctionPool

  constructor(
    readonly definitions: Map<string, FunctionDefinition>,
    private readonly settings: { appId: string; envId: string; url: string; limits: Limits },
    private readonly invocations: Invocations,
    private readonly counters: Counters,
    clock: Clock,
    private readonly log: LogLine,
  ) {
    this.#pool = new FunctionPool(environmentOf(settings.url, settings.envId), clock.shared, log)
  }

  get envId(): string {
    return this.settings.envId
  }

  /** @returns the result as JSON text, empty for undefined. Rejects with a FunctionFailure. */
  async invoke({ name, event, openid, trigger }: FunctionCall): Promise<{ requestId: string; result: string }> {
    const definition = this.definitions.get(name)
    if (!definition) throw new FunctionFailure('missing', 'FunctionName parameter could not be found.')
    const { functionEventBytes, functionResultBytes } = this.settings.limits
    const text = JSON.stringify(event ?? {})
    const bytesIn = Buffer.byteLength(text)
    if (bytesIn > functionEventBytes) throw new FunctionFailure('event-too-large', `the request event of ${bytesIn} bytes exceeds the upper limit (${functionEventBytes})`)
    const invocation = this.invocations.open(name, openid, trigger)
    const { count } = invocation
    count.operationLabel = labelOf(event)
    count.bytesIn = bytesIn
    this.counters.add(count)
    const startedAt = performance.now()
    try {
      const call = { id: invocation.id, event: text, context: this.#contextOf(definition, invocation), env: this.#identityOf(invocation) }
      const result = await this.#pool.run(definition, call, trigger === 'function', () => {
        count.isColdStart = true
      })
      count.bytesOut = Buffer.byteLength(result)
      if (count.bytesOut > functionResultBytes) throw new FunctionFailure('result-too-large', `The size of response exceeds the upper limit (${functionResultBytes})`)
      return { requestId: invocation.id, result }
    } catch (error) {
      if (error instanceof FunctionFailure) this.log({ source: 'function', function: name, requestId: invocation.id, level: 'error', text: error.message })
      throw error
    } finally {
      count.ms = performance.now() - startedAt
    }
  }

  /** End every instance, with what it remembers. A later call starts one anew. */
  async stop(): Promise<void> {
    await this.#pool.stop()
  }

  #contextOf({ name, memoryMb, timeoutMs }: FunctionDefinition, { id }: Invocation): Record<string, unknown> {
    return { request_id: id, function_name: name, function_version: '$LATEST', namespace: this.settings.envId, memory_limit_in_mb: memoryMb, time_limit_in_ms: timeoutMs, tencentcloud_region: 'ap-shanghai' }
  }

  #identityOf({ openid, token, trigger }: Invocation): Record<string, string | null> {
    const isTimer = trigger === 'timer'
    return {
      WX_OPENID: openid || null,
      WX_APPID: this.settings.appId,
      WX_CLIENTIP: isTimer ? null : '127.0.0.1',
      WX_API_TOKEN: isTimer ? null : token,
      WX_TRIGGER_API_TOKEN_V0: isTimer ? token : null,
      TRIGGER_SRC: isTimer ? 'timer' : null,
      TCB_SOURCE: SOURCES[trigger],
    }
  }
}

function labelOf(event: unknown): string | null {
  const operation = typeof event === 'object' && event !== null ? (event as { operation?: unknown }).operation : undefined
  return typeof operation === 'string' ? operation : null
}
