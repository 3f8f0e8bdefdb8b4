import { randomUUID } from 'node:crypto'
import { AppError } from '../../src/shared/errors'
import { readCaller } from '../lib/adapters/wx-context'
import { readSettings } from '../lib/kernel/environment'
import { createLog } from '../lib/kernel/log'
import { cryptoRandom } from '../lib/kernel/random'
import { runJobs } from '../lib/kernel/run-jobs'
import { MODULES, PORTS } from '../lib/modules'

const settings = readSettings(process.env)

/** Every minute: what is due, done. Two runs at once do no harm. */
export async function main(): Promise<Record<string, number | null>> {
  // A mini-program can call any function by name.
  if (readCaller().isClient) throw new AppError('FORBIDDEN')
  const log = createLog({ requestId: randomUUID() })
  return await runJobs(MODULES.flatMap((module) => module.jobs), { now: Date.now(), log, random: cryptoRandom, settings, ports: PORTS })
}
