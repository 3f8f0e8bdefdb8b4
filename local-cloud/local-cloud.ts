import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Clock } from './clock.ts'
import { controlOf } from './control/control.ts'
import { Snapshots } from './control/snapshots.ts'
import { Counters } from './counters.ts'
import { readFunctions } from './functions/function-definition.ts'
import { FunctionService } from './functions/function-service.ts'
import { Invocations } from './functions/invocation.ts'
import { Timers } from './functions/timers.ts'
import { Gate } from './gate.ts'
import { OpenTransactions } from './gateway/open-transactions.ts'
import { Network } from './http/network.ts'
import { HttpServer } from './http/server.ts'
import { routesOf } from './http/routes.ts'
import { MediaChecks } from './openapi/media-checks.ts'
import { OpenapiService } from './openapi/openapi-service.ts'
import { Subscriptions } from './openapi/subscriptions.ts'
import { Visits } from './openapi/visits.ts'
import { DEFAULT_WORDS } from './openapi/word-list.ts'
import { FileStorage } from './storage/file-storage.ts'
import { SERVICE_LIMITS } from './limits.ts'
import { DurableFile } from './store/durable-file.ts'
import { Store } from './store/store.ts'
import type { LocalCloud, LocalCloudOptions } from './types.ts'

/**
 * Start a cloud on this machine. Rejects with a sentence for a person when the data folder is in use or of
 * a newer format, or when the port is taken.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, envId = 'local-dev', appId = 'wx0000000000000000', log = () => {} } = options
  const file = dataDir === null ? null : new DurableFile(dataDir)
  const network = new Network()
  const server = new HttpServer(log, network)
  const url = await server.listen(options.port ?? 0).catch((error: unknown) => {
    file?.close()
    throw error
  })
  const filesDir = dataDir === null ? mkdtempSync(join(tmpdir(), 'local-cloud-')) : join(dataDir, 'files')

  const limits = { ...SERVICE_LIMITS, ...options.limits }
  const clock = new Clock()
  const gate = new Gate()
  const counters = new Counters()
  const invocations = new Invocations()
  const store = new Store(options.database, file, limits.documentBytes)
  const transactions = new OpenTransactions(store)
  const storage = new FileStorage(filesDir, file, { envId, url }, clock)
  const definitions = readFunctions(options.functionsDir, options.functionSettings)
  const functions = new FunctionService(definitions, { appId, envId, url, limits }, invocations, counters, clock, log)
  const timers = new Timers(functions, clock, gate, log)
  const push = async (event: Record<string, unknown>): Promise<void> => {
    if (!options.messagePush) return log({ source: 'message-push', level: 'warn', text: 'no function is configured to receive messages' })
    // Pushed messages come from the platform for a person, without a client behind them.
    await functions.invoke({ name: options.messagePush.functionName, event, openid: '', trigger: 'push' })
  }
  const mediaChecks = new MediaChecks(file, appId, clock, gate, push, log)
  const openapi = new OpenapiService({ appId, words: options.checkedWords ?? DEFAULT_WORDS }, clock, mediaChecks, new Visits(file, clock), new Subscriptions(file), definitions)
  const snapshots = new Snapshots(file, [clock, timers, store, storage, openapi, network], { gate, invocations, functions, transactions })
  const control = controlOf({ clock, counters, network, openapi, snapshots, store, timers })

  const services = { store, transactions, functions, storage, clock, isStrict: options.strict ?? false, limits, log }
  server.route(routesOf({ admin: { services, openapi, invocations, gate }, appId, control, hosting: options.hosting ?? null, httpAccess: options.httpAccess ?? {} }))
  mediaChecks.resume()
  if (options.timers) timers.start()

  const stop = async (): Promise<void> => {
    timers.stop()
    mediaChecks.stop()
    await functions.stop()
    await server.close()
    transactions.stop()
    store.close()
    if (dataDir === null) rmSync(filesDir, { recursive: true, force: true })
  }
  return { url, port: server.port, control, stop }
}
