import { expect } from 'vitest'
import type { Row, Table } from './row.ts'

const HERE = { onlyHere: 'looks at the environment of a function' }

const ask: Row['run'] = async ({ db }) => void (await db.collection('conformance_things').limit(1).get())

export const wire: Table = {
  name: 'environment and envelope',
  rows: [
    { name: 'getWXContext: names without WX_, without tokens', run: ({ cloud }) => cloud.getWXContext(), gives: { OPENID: 'tester', APPID: 'wx0000000000000000', CLIENTIP: '127.0.0.1', ENV: 'local-dev', SOURCE: 'wx_client' }, ...HERE },
    { name: 'getWXContext: a number is read as one', run: ({ cloud }) => { const before = process.env.WX_OPENID; process.env.WX_OPENID = '042'; try { return cloud.getWXContext().OPENID } finally { process.env.WX_OPENID = before } }, gives: 42, ...HERE },
    { name: 'getWXContext: nothing without WX_CONTEXT_KEYS', run: ({ cloud }) => { const before = process.env.WX_CONTEXT_KEYS; delete process.env.WX_CONTEXT_KEYS; try { return cloud.getWXContext() } finally { process.env.WX_CONTEXT_KEYS = before } }, gives: {}, ...HERE },
    { name: 'a function called by another has the caller’s person', input: '({ cloud }) => { const { OPENID, SOURCE } = cloud.getWXContext(); return { OPENID, SOURCE } }', run: async ({ cloud }, code: string) => (await cloud.callFunction({ name: 'other-probe', data: { code } })).result, gives: { OPENID: 'tester', SOURCE: 'wx_client,scf' }, ...HERE },
    { name: 'the token of the invocation goes with every request', run: async ({ db }) => { await db.collection('conformance_things').limit(1).get(); return /^[\w-]{36}$/.test(process.env.WX_API_TOKEN!) }, gives: true, ...HERE },
    { name: 'the environment of a request is that of the function', run: async ({ db }) => (await db.collection('conformance_things').limit(1).get()).errMsg, gives: 'collection.get:ok', wire: { action: 'database.getDocument', envName: 'local-dev', sessionToken: 'local', tcb_sessionToken: '', transactionId: undefined, projection: undefined }, ...HERE },
    { name: 'the headers of a request', run: ask, wire: { headers: expect.objectContaining({ 'content-type': 'application/json', authorization: expect.stringMatching(/^TC3-HMAC-SHA256 Credential=/) as string, 'x-tcb-source': ',scf', 'x-sdk-version': 'wx-server-sdk/4.0.2', 'x-tcb-region': 'ap-shanghai', 'x-timestamp': expect.stringMatching(/^\d+$/) as string, 'x-client-timestamp': expect.stringMatching(/^\d+$/) as string }) as object }, ...HERE },
    { name: 'the address of a request: environment and sequence number', run: ask, wire: { url: { env: 'local-dev', seqId: expect.stringMatching(/^[0-9a-f]+_\d+$/) as string } }, ...HERE },
    { name: 'fields that every request has, empty or not', run: ask, wire: { envName: 'local-dev', wxCloudApiToken: expect.stringMatching(/^[\w-]{36}$/) as string, tcb_sessionToken: '', sessionToken: 'local', crossAuthorizationToken: '' }, ...HERE },
    { name: 'the source is in the header once TCB_CONTEXT_KEYS names it', run: async ({ db }) => { process.env.TCB_CONTEXT_KEYS = 'TCB_SOURCE'; try { await db.collection('conformance_things').limit(1).get() } finally { delete process.env.TCB_CONTEXT_KEYS } }, wire: { headers: expect.objectContaining({ 'x-tcb-source': 'wx_client,scf' }) as object }, confidence: 'source', ...HERE },
    { name: 'for a timer, its own token is sent', run: async ({ db }) => { process.env.TRIGGER_SRC = 'timer'; process.env.WX_TRIGGER_API_TOKEN_V0 = 'of-the-timer'; try { await db.collection('conformance_things').limit(1).get() } finally { delete process.env.TRIGGER_SRC; delete process.env.WX_TRIGGER_API_TOKEN_V0 } }, wire: { action: 'database.getDocument', wxCloudApiToken: 'of-the-timer' }, ...HERE },
    { name: 'getWXContext hides the token of a timer', run: ({ cloud }) => { const before = process.env.WX_CONTEXT_KEYS; process.env.WX_CONTEXT_KEYS = `${before},WX_TRIGGER_API_TOKEN_V0`; process.env.WX_TRIGGER_API_TOKEN_V0 = 'of-the-timer'; try { return Object.keys(cloud.getWXContext()) } finally { process.env.WX_CONTEXT_KEYS = before; delete process.env.WX_TRIGGER_API_TOKEN_V0 } }, gives: ['OPENID', 'APPID', 'CLIENTIP', 'ENV', 'SOURCE'], ...HERE },
  ],
}
