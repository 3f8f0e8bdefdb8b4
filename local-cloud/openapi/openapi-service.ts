import type { Clock } from '../clock.ts'
import type { FunctionDefinition } from '../functions/function-definition.ts'
import type { Invocation } from '../functions/invocation.ts'
import type { CheckedWord, OpenapiCall, OpenapiRule } from '../types.ts'
import { type Keeper, type Kept, keptInMemory, keptTogether } from '../kept.ts'
import { type Api, ok, refuse } from './api.ts'
import { codeImage } from './code-image.ts'
import { mediaCheck } from './media-check.ts'
import type { MediaChecks } from './media-checks.ts'
import { messageCheck } from './message-check.ts'
import { phoneNumber } from './phone-number.ts'
import type { OpenapiAnswer } from './protobuf.ts'
import { subscribeMessage } from './subscribe-message.ts'
import type { Subscriptions } from './subscriptions.ts'
import type { Visits } from './visits.ts'

const NO_SUCH_API = -604100
const NO_PERMISSION = -604101
/** Older calls than this many are forgotten. */
const KEPT_CALLS = 10_000

/** Fakes of the platform's open interfaces, with scripted verdicts and a journal of what was asked. */
export class OpenapiService implements Keeper {
  readonly #usedCodes = new Set<string>()
  readonly #apis: Record<string, Api> = {
    'security.msgSecCheck': messageCheck,
    'security.mediaCheckAsync': mediaCheck,
    'subscribeMessage.send': subscribeMessage,
    'phonenumber.getPhoneNumber': phoneNumber(this.#usedCodes),
    'wxacode.getUnlimited': codeImage,
  }
  #scripts: { api: string; rule: OpenapiRule; left: number }[] = []
  #journal: OpenapiCall[] = []

  constructor(
    private readonly settings: { appId: string; words: readonly CheckedWord[] },
    private readonly clock: Clock,
    readonly mediaChecks: MediaChecks,
    readonly visits: Visits,
    readonly subscriptions: Subscriptions,
    private readonly definitions: Map<string, FunctionDefinition>,
  ) {}

  script(api: string, rule: OpenapiRule): void {
    this.#scripts.unshift({ api, rule, left: rule.times ?? Infinity })
  }

  clearScripts(): void {
    this.#scripts = []
  }

  journal(api?: string): OpenapiCall[] {
    return this.#journal.filter((call) => api === undefined || call.api === api)
  }

  /** Answer one call; never settles for a scripted hang. */
  async call(name: string, request: Record<string, unknown>, invocation: Invocation | null): Promise<OpenapiAnswer> {
    if (invocation) invocation.count.openapiCalls++
    const api = Object.hasOwn(this.#apis, name) ? this.#apis[name] : undefined
    if (!api) return { platformError: NO_SUCH_API }
    const permitted = invocation && this.definitions.get(invocation.functionName)?.openapi
    if (!permitted?.includes(name)) return { platformError: NO_PERMISSION }
    const openid = invocation?.openid ?? ''
    this.#journal.push({ api: name, request, openid, at: this.clock.now() })
    if (this.#journal.length > KEPT_CALLS) this.#journal.shift()
    return this.#answer(name, api, request, openid)
  }

  keep(): Kept {
    const scripts = this.#scripts.map((script) => ({ ...script }))
    const journal = [...this.#journal]
    const usedCodes = [...this.#usedCodes]
    const own = keptInMemory(() => {
      this.#scripts = scripts.map((script) => ({ ...script }))
      this.#journal = [...journal]
      this.#usedCodes.clear()
      for (const code of usedCodes) this.#usedCodes.add(code)
    })
    return keptTogether([own, this.mediaChecks.keep(), this.visits.keep(), this.subscriptions.keep()])
  }

  #answer(name: string, api: Api, request: Record<string, unknown>, openid: string): OpenapiAnswer | Promise<OpenapiAnswer> {
    const rule = this.#ruleFor(name, api.subject(request))
    if (rule?.hang) return new Promise(() => {})
    if (rule?.fail) return refuse(rule.fail.errCode, rule.fail.errMsg)
    if (rule?.result) return ok(rule.result)
    return api.answer({ request, rule, openid, ...this.settings, clock: this.clock, mediaChecks: this.mediaChecks, visits: this.visits, subscriptions: this.subscriptions })
  }

  #ruleFor(api: string, subject: string): OpenapiRule | null {
    const script = this.#scripts.find((candidate) => candidate.api === api && candidate.left > 0 && subject.includes(candidate.rule.match ?? ''))
    if (!script) return null
    script.left--
    return script.rule
  }
}
