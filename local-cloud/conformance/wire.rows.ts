import type { Table } from './row.ts'

const HERE = { onlyHere: 'looks at the environment of a function' }

export const wire: Table = {
  name: 'environment and envelope',
  rows: [
    { name: 'getWXContext: names without WX_, without tokens', run: ({ cloud }) => cloud.getWXContext(), gives: { OPENID: 'tester', APPID: 'wx0000000000000000', CLIENTIP: '127.0.0.1', ENV: 'local-dev', SOURCE: 'wx_client' }, ...HERE },
    { name: 'getWXContext: a number is read as one', run: ({ cloud }) => { const before = process.env.WX_OPENID; process.env.WX_OPENID = '042'; try { return cloud.getWXContext().OPENID } finally { process.env.WX_OPENID = before } }, gives: 42, ...HERE },
    { name: 'getWXContext: nothing without WX_CONTEXT_KEYS', run: ({ cloud }) => { const before = process.env.WX_CONTEXT_KEYS; delete process.env.WX_CONTEXT_KEYS; try { return cloud.getWXContext() } finally { process.env.WX_CONTEXT_KEYS = before } }, gives: {}, ...HERE },
    { name: 'a function called by another has the caller’s person', input: '({ cloud }) => { const { OPENID, SOURCE } = cloud.getWXContext(); return { OPENID, SOURCE } }', run: async ({ cloud }, code: string) => (await cloud.callFunction({ name: 'other-probe', data: { code } })).result, gives: { OPENID: 'tester', SOURCE: 'wx_client,scf' }, ...HERE },
    { name: 'the token of the invocation goes with every request', run: async ({ db }) => { await db.collection('conformance_things').limit(1).get(); return /^[\w-]{36}$/.test(process.env.WX_API_TOKEN!) }, gives: true, ...HERE },
    { name: 'the environment of a request is that of the function', run: async ({ db }) => (await db.collection('conformance_things').limit(1).get()).errMsg, gives: 'collection.get:ok', wire: { action: 'database.getDocument', envName: 'local-dev', sessionToken: 'local', tcb_sessionToken: '', transactionId: undefined, projection: undefined }, ...HERE },
  ],
}
