import { randomUUID } from 'node:crypto'
import type { Reply } from '../../src/shared/contract/operation'
import { readCaller } from '../lib/adapters/wx-context'
import { readSettings } from '../lib/kernel/environment'
import { createIdentityReader } from '../lib/kernel/identity'
import { createCallLimit } from '../lib/kernel/limits'
import { createLog } from '../lib/kernel/log'
import { cryptoRandom } from '../lib/kernel/random'
import { communityAt } from '../lib/kernel/places/places'
import { createRouter } from '../lib/kernel/router'
import { MODULES, PORTS } from '../lib/modules'

const settings = readSettings(process.env)
const router = createRouter({
  handlers: MODULES.flatMap((module) => module.handlers),
  identities: createIdentityReader(settings),
  limitCalls: createCallLimit(),
  communityAt,
})

/** Every call of a client: `{ operation, input }` in, the envelope out. */
export async function main(event: unknown): Promise<Reply<unknown>> {
  const caller = readCaller()
  const requestId = randomUUID()
  const log = createLog({ requestId })
  return await router.answer(event, caller, { now: Date.now(), requestId, envId: caller.envId, log, random: cryptoRandom, settings, ports: PORTS })
}
