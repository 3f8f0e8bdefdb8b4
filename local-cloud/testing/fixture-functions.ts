import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Runs the code it is sent, with the real SDK: each test says in place what its function does. */
const PROBE = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const state = {};
exports.main = (event, context) => {
  const run = new Function('return (' + event.code + ')')();
  return run({ cloud, db, _: db.command, $: db.command.aggregate, event, context, state }, event.input);
};`;

export interface FixtureFunction {
  code: string;
  config?: Record<string, unknown>;
}

const OPENAPI = ['security.msgSecCheck', 'security.mediaCheckAsync', 'subscribeMessage.send', 'phonenumber.getPhoneNumber', 'wxacode.getUnlimited', 'no.suchApi'];

const FIXTURES: Record<string, FixtureFunction> = {
  probe: {
    code: PROBE,
    config: { permissions: { openapi: OPENAPI }, triggers: [{ name: 'nightly', type: 'timer', config: '0 0 2 * * * *' }] },
  },
  'other-probe': { code: PROBE },
  plain: { code: `let calls = 0; exports.main = (event) => ({ calls: ++calls, event });` },
  broken: { code: `throw new Error('cannot load');` },
};

/** Write fixture functions, bundled with the SDK, into a new folder. @returns the folder and how to remove it. */
export async function buildFixtures(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'local-cloud-functions-'));
  for (const [name, { code, config }] of Object.entries(FIXTURES)) {
    mkdirSync(join(folder, name), { recursive: true });
    if (config) writeFileSync(join(folder, name, 'config.json'), JSON.stringify(config));
    await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      outfile: join(folder, name, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
