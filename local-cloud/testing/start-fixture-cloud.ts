import { startLocalCloud } from '../index.ts'
import type { IndexDefinition, LocalCloud, LocalCloudOptions } from '../types.ts'
import { fixtureFunctions } from './fixture-functions.ts'

/** Collections that no test shares with another: each takes one of its own. */
export function databaseOf(collections: Record<string, IndexDefinition[]>): LocalCloudOptions['database'] {
  return { collections: Object.fromEntries(Object.entries(collections).map(([name, indexes]) => [name, { indexes }])) }
}

/** A cloud in memory with the fixture functions. */
export async function startFixtureCloud(collections: Record<string, IndexDefinition[]>, options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  return startLocalCloud({ dataDir: null, database: databaseOf(collections), functionsDir: await fixtureFunctions(), ...options })
}
