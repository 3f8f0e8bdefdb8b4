import { rmSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import type { LocalCloud } from '../types.ts'
import { scratchFolder } from './scratch-folder.ts'
import { startFixtureCloud } from './start-fixture-cloud.ts'

export interface DurableCloud {
  readonly dataDir: string
  /** The one that runs now. */
  readonly running: LocalCloud
  /** Stop it and start another on its folder. */
  restart(): Promise<void>
}

/** A cloud on a folder of its own for the tests of a file, without collections. Call at the top of the file. */
export function withDurableCloud(): DurableCloud {
  const dataDir = scratchFolder('durable')
  let running: LocalCloud | undefined
  const start = async () => {
    running = await startFixtureCloud({}, { dataDir })
  }
  beforeAll(start)
  afterAll(async () => {
    await running?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    dataDir,
    get running() {
      if (!running) throw new Error('the cloud has not started')
      return running
    },
    async restart() {
      await running?.stop()
      await start()
    },
  }
}
