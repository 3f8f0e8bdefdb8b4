import type { Table } from './row.ts'

const MB = 1_024 * 1_024
/** So long a text makes 16 MB of a document `{ _id: 'large', text }`: 5 bytes for itself, 15 for the _id, 11 around the text. */
const ONE_TEXT = 16 * MB - 31
/** So long a text makes 6 MB of an event. */
const EVENT_TEXT = 6 * MB - JSON.stringify({ code: '() => 1', text: '' }).length
/** Both sizes are those of Tencent's function service, on which this one is built. */
const FUNCTIONS = { onlyHere: 'needs functions of the suite', confidence: 'reported' } as const

export const limits: Table = {
  name: 'sizes',
  documents: { conformance_things: [] },
  rows: [
    { name: 'a document of 16 MB is stored', input: ONE_TEXT, run: async ({ db }, length: number) => (await db.collection('conformance_things').add({ data: { _id: 'large', text: 'x'.repeat(length) } }))._id, gives: 'large', confidence: 'reported' },
    { name: 'it is answered', run: async ({ db }) => (await db.collection('conformance_things').doc('large').get()).data.text.length, gives: ONE_TEXT, confidence: 'reported' },
    { name: 'add of a byte more', input: ONE_TEXT, run: ({ db }, length: number) => db.collection('conformance_things').add({ data: { _id: 'larger', text: 'x'.repeat(length) } }), fails: { errCode: -502001, message: /too large\. size in bytes: 16777217, max size: 16777216/ }, confidence: 'reported' },
    { name: 'an update to a byte more', run: ({ db }) => db.collection('conformance_things').doc('large').update({ data: { b: true } }), fails: { errCode: -502001, message: /larger than 16777216/ }, confidence: 'reported' },
    { name: 'and it is as it was', run: async ({ db }) => (await db.collection('conformance_things').doc('large').field({ text: false }).get()).data, gives: { _id: 'large' }, confidence: 'reported' },
    { name: 'two documents of more than 16 MB together', input: 8 * MB, run: async ({ db, _ }, length: number) => { for (const _id of ['half-a', 'half-b']) await db.collection('conformance_things').add({ data: { _id, text: 'x'.repeat(length) } }); return db.collection('conformance_things').where({ _id: _.in(['half-a', 'half-b']) }).get() }, fails: { errCode: -502001, message: /larger than 16777216/ }, confidence: 'reported' },
    { name: 'what was large is removed', run: async ({ db, _ }) => (await db.collection('conformance_things').where({ _id: _.in(['large', 'larger', 'half-a', 'half-b']) }).remove()).stats.removed, gives: 3 },
    { name: 'a file of more than 50 MB', input: 50 * MB + 1, run: ({ cloud }, length: number) => cloud.uploadFile({ cloudPath: 'larger', fileContent: Buffer.alloc(length) }), fails: { errCode: -1, message: /EntityTooLarge/ }, onlyHere: 'sends 50 MB', confidence: 'reported' },
    { name: 'an event of 6 MB', input: EVENT_TEXT, run: async ({ cloud }, length: number) => (await cloud.callFunction({ name: 'other-probe', data: { code: '() => 1', text: 'x'.repeat(length) } })).result, gives: 1, ...FUNCTIONS },
    { name: 'an event of a byte more', input: EVENT_TEXT + 1, run: ({ cloud }, length: number) => cloud.callFunction({ name: 'other-probe', data: { code: '() => 1', text: 'x'.repeat(length) } }), fails: { errCode: -1, code: 'EXCEED_MAX_PAYLOAD_SIZE' }, ...FUNCTIONS },
    { name: 'a result of 6 MB', input: '() => "x".repeat(6 * 1024 * 1024 - 2)', run: async ({ cloud }, code: string) => (await cloud.callFunction({ name: 'other-probe', data: { code } })).result.length, gives: 6 * MB - 2, ...FUNCTIONS },
    { name: 'a result of a byte more', input: '() => "x".repeat(6 * 1024 * 1024 - 1)', run: ({ cloud }, code: string) => cloud.callFunction({ name: 'other-probe', data: { code } }), fails: { errCode: -1, code: 'FUNCTIONS_EXECUTE_FAIL', message: /The size of response exceeds the upper limit/ }, ...FUNCTIONS },
  ],
}
