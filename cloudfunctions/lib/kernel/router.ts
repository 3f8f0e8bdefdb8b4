import * as v from 'valibot'
import { CONTRACT_VERSION, type Reply } from '@/shared/contract/operation'
import { AppError, isAppError } from '@/shared/errors'
import type { Caller } from '../adapters/wx-context'
import type { Context, PersonContext } from './context'
import type { Handler } from './handler'
import type { Identity, IdentityReader } from './identity'
import { parseInput } from './parse-input'
import { isAllowed, readKey, subjectOf } from './policy'
import { blockOn, type CommunityFinder } from './publishing'
import type { Subject } from './subject'
import { toFailure } from './failure'

/** The oldest contract that this server still answers rightly. */
const MIN_CLIENT_VERSION = CONTRACT_VERSION

const Event = v.object({
  operation: v.pipe(v.string(), v.maxLength(80)),
  input: v.optional(v.unknown()),
  clientVersion: v.optional(v.number()),
})

export interface Router {
  answer(event: unknown, caller: Caller, context: Context): Promise<Reply<unknown>>
}

export interface RouterParts {
  handlers: readonly Handler[]
  identities: IdentityReader
  limitCalls(key: string, now: number): void
  communityAt: CommunityFinder
}

/** Event in, envelope out: it never throws, and no failure leaves it in any other form. */
export function createRouter(parts: RouterParts): Router {
  const handlers = new Map(parts.handlers.map((handler) => [handler.operation.name as string, handler]))
  return {
    async answer(event, caller, context) {
      const call = v.safeParse(Event, event)
      const operation = call.success ? call.output.operation : ''
      const startedAt = performance.now()
      const trace = { operation, person: undefined as string | undefined }
      try {
        if (!call.success) throw new AppError('UNKNOWN_OPERATION')
        const data = await run(call.output, caller, context, (personId) => (trace.person = personId.slice(0, 6)))
        context.log.info('call', { ...trace, outcome: 'ok', ms: Math.round(performance.now() - startedAt) })
        return { ok: true, data }
      } catch (error) {
        const failure = toFailure(error, context.requestId)
        const line = { ...trace, outcome: failure.code, ms: Math.round(performance.now() - startedAt) }
        if (isAppError(error)) context.log.info('call', line)
        else context.log.error('call', line, error)
        return { ok: false, error: failure }
      }
    },
  }

  async function run(call: v.InferOutput<typeof Event>, caller: Caller, context: Context, onPerson: (personId: string) => void): Promise<unknown> {
    const handler = handlers.get(call.operation)
    if (!handler) throw new AppError('UNKNOWN_OPERATION')
    if ((call.clientVersion ?? CONTRACT_VERSION) < MIN_CLIENT_VERSION) throw new AppError('CLIENT_TOO_OLD')
    const input = parseInput(handler.operation.input, call.input)
    const output = await handler.run(input, await admit(handler, input, caller, context, onPerson))
    // A violation here is a defect of ours: it becomes INTERNAL, and nothing that the contract does not name goes out.
    return v.parse(handler.operation.output, output)
  }

  /** @throws NOT_SIGNED_IN, RATE_LIMITED, FORBIDDEN, BLOCKED, or the subject's not-found code */
  async function admit(handler: Handler, input: unknown, caller: Caller, context: Context, onPerson: (personId: string) => void): Promise<Context> {
    const { policy, name } = handler.operation
    if (policy.who === 'anyone') return context
    const { openid } = caller
    if (!openid) throw new AppError('NOT_SIGNED_IN')
    parts.limitCalls(`${openid} ${name}`, context.now)

    const [remembered, subject] = await Promise.all([parts.identities.read(openid, context.now), loadSubject(handler, input, context)])
    let known = toPersonContext(remembered, openid, context)
    onPerson(known.person.id)
    const isAdmitted = () => isAllowed(policy, { viewer: known.viewer, input, subject })
    const block = () => blockOn(handler.operation, { viewer: known.viewer, input, subject }, known.person.blocks, parts.communityAt)
    if (remembered.isRemembered && (!isAdmitted() || block())) {
      // Appointed, or let publish again, a second ago, perhaps: ask once more before refusing.
      known = toPersonContext(await parts.identities.readAgain(openid, context.now), openid, context)
    }
    if (isAdmitted()) {
      const blocked = block()
      if (blocked) throw new AppError('BLOCKED', { fields: { until: String(blocked.endsAt), reason: blocked.reasonCode, blockId: blocked.blockId } })
      return subject ? { ...known, subject } as Context : known
    }
    if (subject && handler.subjectKind && !subject.isVisibleTo(known.viewer)) throw new AppError(handler.subjectKind.notFound)
    // The phone can lead there.
    throw new AppError('FORBIDDEN', policy.who === 'leveled' ? { fields: { level: String(policy.level) } } : {})
  }

  function toPersonContext(identity: Identity, openid: string, context: Context): PersonContext {
    const { person, appointments } = identity
    const homes = person.homes.map((home) => home.buildingCode)
    const viewer = { personId: person.id, appointments, now: context.now, hasPhone: person.phone !== null, homes }
    const refresh = async () => (identity.isRemembered ? await parts.identities.readAgain(openid, context.now) : identity)
    return { ...context, openid, person, appointments, viewer, refresh, forgetPerson: () => parts.identities.forget(openid) }
  }
}

async function loadSubject(handler: Handler, input: unknown, { ports }: Context): Promise<Subject | null> {
  const ref = subjectOf(handler.operation.policy)
  if (!handler.subjectKind || !ref) return null
  const subject = await handler.subjectKind.load(String(readKey(input, ref.key)), ports)
  if (!subject) throw new AppError(handler.subjectKind.notFound)
  return subject
}
