import { fileURLToPath } from 'node:url'
import { functionSettings, MESSAGE_PUSH_FUNCTION } from '../../cloudfunctions/settings'
import { DATABASE } from '../../database/definition'
import { type LocalCloud, type LogLine, startLocalCloud } from '../../local-cloud/index.ts'
import { readDemoWorld } from '../demo/demo-world'
import { readLocalSecrets } from './local-secrets'

export const FUNCTIONS_DIR = fileURLToPath(new URL('../../dist/cloudfunctions', import.meta.url))

export interface BootOptions {
  /** 0: any free one. */
  port?: number
  /** null: nothing outlives the process. */
  dataDir: string | null
  /** A built H5 preview to serve at `/`. */
  hosting?: string
  /** Whether the minute timer runs by itself. Off while time is moved by hand. */
  timers: boolean
  log?: LogLine
  /** Other functions than the built ones. */
  functionsDir?: string
}

/** Our functions and database on the local cloud, with the configuration that a deployment would set by hand. */
export async function bootCloud(options: BootOptions): Promise<LocalCloud> {
  const { secret } = readLocalSecrets(options.dataDir)
  const env = { LINLI_SECRET: secret, LINLI_FIRST_ADMIN: firstAdmin(), LINLI_DEMO: '1' }
  return startLocalCloud({
    port: options.port,
    dataDir: options.dataDir,
    database: DATABASE,
    functionsDir: options.functionsDir ?? FUNCTIONS_DIR,
    functionSettings: functionSettings(env),
    hosting: options.hosting ?? null,
    timers: options.timers,
    messagePush: { functionName: MESSAGE_PUSH_FUNCTION },
    log: options.log,
  })
}

function firstAdmin(): string {
  const admin = readDemoWorld().personas.find((persona) => persona.key === 'city-admin')
  if (!admin) throw new Error('database/demo/personas.json has no city-admin')
  return admin.openid
}
