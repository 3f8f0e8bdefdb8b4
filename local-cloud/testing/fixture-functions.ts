import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Runs the code it is sent, with the real SDK: each test says in place what its function does. */
const PROBE = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const state = {};
exports.main = (event, context) => {
  const run = new Function('return (' + event.code + ')')();
  return run({ cloud, db, _: db.command, $: db.command.aggregate, event, context, state }, event.input);
};`

interface FixtureFunction {
  code: string
  config?: Record<string, unknown>
}

const OPENAPI = ['security.msgSecCheck', 'security.mediaCheckAsync', 'subscribeMessage.send', 'phonenumber.getPhoneNumber', 'wxacode.getUnlimited', 'no.suchApi']

const FIXTURES: Record<string, FixtureFunction> = {
  probe: {
    code: PROBE,
    config: { permissions: { openapi: OPENAPI } },
  },
  'other-probe': { code: PROBE },
  'brief-probe': { code: PROBE },
  plain: {
    code: `let calls = 0; exports.main = (event) => ({ calls: ++calls, event });`,
    config: { triggers: [{ name: 'nightly', type: 'timer', config: '0 0 2 * * * *' }] },
  },
  web: {
    code: `exports.main = (event) => {
      const query = event.queryStringParameters;
      if (query.fail) throw new Error('failed');
      return query.answer ? JSON.parse(query.answer) : { event, openid: process.env.WX_OPENID };
    };`,
  },
  inbox: { code: `exports.main = (event) => console.log(JSON.stringify(event));` },
  broken: { code: `throw new Error('cannot load');` },
}

/**
 * The folder of fixture functions, bundled with the SDK. Built once and kept in the system's temporary
 * folder under the hash of what went in, since every suite needs it.
 */
export async function fixtureFunctions(): Promise<string> {
  const { version } = createRequire(import.meta.url)('wx-server-sdk/package.json') as { version: string }
  const key = createHash('sha256').update(JSON.stringify(FIXTURES) + version).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), `local-cloud-functions-${key}`)
  if (existsSync(folder)) return folder
  const unfinished = mkdtempSync(`${folder}-`)
  for (const [name, fixture] of Object.entries(FIXTURES)) await writeFunction(unfinished, name, fixture)
  try {
    renameSync(unfinished, folder)
  } catch {
    // Another suite was faster: its folder is the same.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

async function writeFunction(folder: string, name: string, { code, config }: FixtureFunction): Promise<void> {
  mkdirSync(join(folder, name), { recursive: true })
  if (config) writeFileSync(join(folder, name, 'config.json'), JSON.stringify(config))
  await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    outfile: join(folder, name, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
}
