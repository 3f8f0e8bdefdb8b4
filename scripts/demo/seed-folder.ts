import { bootCloud } from '../cloud/boot-cloud'
import type { LogLine } from '../../local-cloud/index.ts'
import { seedDemo } from './seed-demo'
import { isSeeded, markSeeded } from './seeded-mark'

/**
 * Fills a data folder with the demonstration world unless it was filled before. The cloud runs with its timers off meanwhile, so that nothing
 * happens by itself while the clock is moved. An interrupted seeding is continued: ids tell what is there.
 */
export async function seedFolder(dataDir: string, log: LogLine): Promise<void> {
  if (isSeeded(dataDir)) return
  const started = Date.now()
  console.log('Filling the demonstration world (reports, topics and the people behind them, all marked 演示数据) …')
  const cloud = await bootCloud({ dataDir, timers: false, log })
  try {
    const { reports, moments } = await seedDemo(cloud)
    markSeeded(dataDir)
    console.log(`${reports} reports, ${moments} steps, in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  } finally {
    await cloud.stop()
  }
}
