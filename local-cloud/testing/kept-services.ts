import { join } from 'node:path'
import { Clock } from '../clock.ts'
import { Snapshots } from '../control/snapshots.ts'
import { newCount } from '../counters.ts'
import { Invocations } from '../functions/invocation.ts'
import { Gate } from '../gate.ts'
import { OpenTransactions } from '../gateway/open-transactions.ts'
import { Network } from '../http/network.ts'
import { MediaChecks } from '../openapi/media-checks.ts'
import { OpenapiService } from '../openapi/openapi-service.ts'
import { Subscriptions } from '../openapi/subscriptions.ts'
import { Visits } from '../openapi/visits.ts'
import { DEFAULT_WORDS } from '../openapi/word-list.ts'
import { FileStorage } from '../storage/file-storage.ts'
import { DurableFile } from '../store/durable-file.ts'
import { Store } from '../store/store.ts'
import type { DatabaseDefinition, OpenapiCall } from '../types.ts'

const OPENAPI = ['security.msgSecCheck', 'security.mediaCheckAsync', 'subscribeMessage.send', 'phonenumber.getPhoneNumber']

/** Everything of a cloud that a snapshot holds, without HTTP and functions. @param isDurable else documents are in memory; files are in the folder either way. */
export function keptServices(definition: DatabaseDefinition, folder: string, { isDurable }: { isDurable: boolean }) {
  const file = isDurable ? new DurableFile(folder) : null
  const clock = new Clock()
  const gate = new Gate()
  const network = new Network()
  const pushed: unknown[] = []
  const store = new Store(definition, file)
  const transactions = new OpenTransactions(store)
  const storage = new FileStorage(join(folder, 'files'), file, { envId: 'local-dev', url: 'http://127.0.0.1' }, clock)
  const mediaChecks = new MediaChecks(file, 'wx0', clock, gate, async ({ trace_id: id, result }) => void pushed.push([id, result]), () => {})
  const functions = new Map([['probe', { openapi: OPENAPI }]]) as unknown as ConstructorParameters<typeof OpenapiService>[5]
  const openapi = new OpenapiService({ appId: 'wx0', words: DEFAULT_WORDS }, clock, mediaChecks, new Visits(file, clock), new Subscriptions(file), functions)
  const snapshots = new Snapshots(file, [clock, store, storage, openapi, network], { gate, invocations: new Invocations(), functions: { stop: async () => {} }, transactions })
  const call = ({ api, request, openid }: Omit<OpenapiCall, 'at'>) =>
    openapi.call(api, request, { id: 'i', token: 't', functionName: 'probe', openid, trigger: 'client', count: newCount('i', 'probe', openid) })
  const stop = (): void => {
    mediaChecks.stop()
    transactions.stop()
    store.close()
  }
  return { clock, gate, network, store, transactions, storage, mediaChecks, openapi, snapshots, pushed, call, stop }
}

export type KeptServices = ReturnType<typeof keptServices>
