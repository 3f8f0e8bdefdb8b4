import { DATABASE } from '../../database/definition'
import { functionSettings, MESSAGE_PUSH_FUNCTION } from '../../cloudfunctions/settings'
import { startLocalCloud } from '../../local-cloud/index'

/** A local cloud in a process of its own, to be killed: `tsx cloud-process.ts DATA_DIR FUNCTIONS_DIR ENV_JSON`. Prints its address. */
const [dataDir, functionsDir, env] = process.argv.slice(2)
if (!dataDir || !functionsDir || !env) throw new Error('usage: cloud-process DATA_DIR FUNCTIONS_DIR ENV_JSON')
const cloud = await startLocalCloud({
  dataDir,
  database: DATABASE,
  functionsDir,
  functionSettings: functionSettings(JSON.parse(env) as Record<string, string>),
  messagePush: { functionName: MESSAGE_PUSH_FUNCTION },
  strict: true,
})
console.log(`listening ${cloud.url}`)
