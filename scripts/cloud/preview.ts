import { existsSync, readdirSync } from 'node:fs'
import type { LocalCloud, LogLine } from '../../local-cloud/index.ts'
import { H5_DIR } from '../build/paths'
import { readDemoWorld } from '../demo/demo-world'
import { seedFolder } from '../demo/seed-folder'
import { bootCloud } from './boot-cloud'
import { isLocalData, removeLocalData } from './local-secrets'

/** The data of `npm start` and `npm run dev`. */
const DATA_DIR = '.data'
export const DEFAULT_PORT = 8787

/** Makes the data folder ready: removed first if asked, filled with the demonstration world if new. @throws if it is somebody else's */
export async function prepareData(isFresh: boolean): Promise<void> {
  if (isFresh) removeLocalData(DATA_DIR)
  if (existsSync(DATA_DIR) && readdirSync(DATA_DIR).length > 0 && !isLocalData(DATA_DIR)) {
    throw new Error(`${DATA_DIR} holds something that this project did not put there. Move it away and start again.`)
  }
  await seedFolder(DATA_DIR, logErrors)
}

export function bootPreview(port: number): Promise<LocalCloud> {
  return bootCloud({ port, dataDir: DATA_DIR, hosting: H5_DIR, timers: true, log: logErrors })
}

export function welcome(cloud: LocalCloud): void {
  console.log(`\n黄石邻里 is running:  ${cloud.url}\n`)
  console.log('Open it in a browser window as narrow as a phone. Switch persona at the bottom of 我的:\n')
  for (const { name, hint } of readDemoWorld().personas) console.log(`  ${padWide(name, 28)}${hint}`)
  console.log(`\nData is kept in ${DATA_DIR}/ and survives a restart; \`npm start -- --fresh\` starts over.`)
  console.log('Everything shown is 演示数据. Stop with Ctrl-C.')
}

/** The cloud's own errors, and those that a function logged as a line of JSON. */
const logErrors: LogLine = (line) => {
  if (line.level === 'error' || String(line.text ?? '').includes('"level":"error"')) console.error(line.text ?? JSON.stringify(line))
}

/** Chinese characters take two columns of a terminal. */
function padWide(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, columns - width))
}
