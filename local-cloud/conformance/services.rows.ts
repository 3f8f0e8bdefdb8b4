import type { Inside } from '../testing/probe.ts'
import { expect } from 'vitest'
import { answered } from './asked-otherwise.ts'
import type { Row, Table } from './row.ts'

const FUNCTIONS = { onlyHere: 'needs functions of the suite' }
const FILES = { onlyHere: 'would leave files in the environment' }
const OPENAPI = { onlyHere: 'needs an identity and permissions' }

/** One call of an open interface, and what comes back. */
const opens = (name: string, call: (openapi: Inside) => unknown, others: Partial<Row>): Row => ({
  name,
  input: call.toString(),
  run: (inside, code: string) => new Function(`return (${code})`)()(inside.cloud.openapi),
  ...OPENAPI,
  ...others,
})

/** A gateway that prepares an upload, and a storage that refuses it. */
const REFUSED_UPLOAD = {
  'storage.getUploadMetadata': { data: { url: '{address}/put', token: 't', authorization: 'a', fileId: 'cloud://e.b/x', cosFileId: 'c' }, requestId: 'r' },
  PUT: '<Error><Code>AccessDenied</Code><Message>said so</Message><RequestId>r</RequestId><TraceId>t</TraceId></Error>',
}
const upload = ({ cloud }: Inside): unknown => cloud.uploadFile({ cloudPath: 'x', fileContent: Buffer.from('x') })

export const services: Table = {
  name: 'functions, storage and open interfaces',
  rows: [
    { name: 'callFunction: the event is the data, the answer is JSON', run: async ({ cloud }) => (await cloud.callFunction({ name: 'plain', data: { a: 1 } })).result.event, gives: { a: 1 }, wire: { action: 'functions.invokeFunction', function_name: 'plain', request_data: { a: 1 } }, ...FUNCTIONS },
    { name: 'callFunction without data', run: async ({ cloud }) => (await cloud.callFunction({ name: 'plain' })).result.event, gives: {}, wire: { action: 'functions.invokeFunction', request_data: {} }, ...FUNCTIONS },
    { name: 'uploadFile: where the file will be', run: async ({ cloud }) => { const { fileID, statusCode } = await cloud.uploadFile({ cloudPath: '文件/a b.bin', fileContent: Buffer.from('x') }); return { fileID, statusCode } }, gives: { fileID: 'cloud://local-dev.6c6f-local-dev-1250000000/文件/a b.bin', statusCode: -1 }, wire: { action: 'storage.getUploadMetadata', path: '文件/a b.bin', method: 'put' }, ...FILES },
    { name: 'downloadFile: byte for byte', run: async ({ cloud }) => { const content = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 7) % 256)); const { fileID } = await cloud.uploadFile({ cloudPath: 'bytes', fileContent: content }); return content.equals((await cloud.downloadFile({ fileID })).fileContent) }, gives: true, wire: { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: 'cloud://local-dev.6c6f-local-dev-1250000000/bytes', max_age: 600 }] }, ...FILES },
    { name: 'downloadFile of nothing: -1 with the reason', run: ({ cloud }) => cloud.downloadFile({ fileID: 'cloud://local-dev.6c6f-local-dev-1250000000/none' }), fails: { errCode: -1, message: /storage file not exists/ }, ...FILES },
    { name: 'getTempFileURL of nothing: -503003 for that file', run: async ({ cloud }) => (await cloud.getTempFileURL({ fileList: ['cloud://local-dev.6c6f-local-dev-1250000000/none'] })).fileList[0].status, gives: -503003, ...FILES },
    { name: 'deleteFile: each file for itself', run: async ({ cloud }) => { const { fileID } = await cloud.uploadFile({ cloudPath: 'gone', fileContent: Buffer.from('x') }); return (await cloud.deleteFile({ fileList: [fileID, 'cloud://elsewhere/x'] })).fileList.map((file: { status: number }) => file.status) }, gives: [0, -503003], wire: { action: 'storage.batchDeleteFile', fileid_list: ['cloud://local-dev.6c6f-local-dev-1250000000/gone', 'cloud://elsewhere/x'] }, ...FILES },
    answered('uploadFile: a refusal of the storage, in XML', REFUSED_UPLOAD, upload, { fails: { errCode: -1, message: /AccessDenied|said so/ } }),
    { name: 'an upload with a token that is not its own is refused in XML, with all four elements', run: async () => { const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG!); const prepared = await fetch(url, { method: 'POST', body: JSON.stringify({ action: 'storage.getUploadMetadata', path: 'x', method: 'put' }) }); const { data } = await prepared.json(); const answer = await fetch(data.url, { method: 'PUT', headers: { key: 'x', 'x-cos-security-token': 'forged' }, body: 'x' }); return [answer.status, (await answer.text()).match(/(?<=<)[A-Z]\w+/g)] }, gives: [403, ['Error', 'Code', 'Message', 'RequestId', 'TraceId']], onlyHere: 'sends without a signature' },
    opens('msgSecCheck version 2', async (openapi) => (await openapi.security.msgSecCheck({ content: 'hello', openid: 'tester', scene: 2, version: 2 })).result, { gives: { suggest: 'pass', label: 100 }, wire: { action: 'wx.openApi', apiName: 'security.msgSecCheck' } }),
    opens('an empty text: the errcode is the errCode', (openapi) => openapi.security.msgSecCheck({ content: '' }), { fails: { errCode: 44004, message: /^openapi\.security\.msgSecCheck:fail/ } }),
    opens('msgSecCheck version 1: nothing to object to', async (openapi) => (await openapi.security.msgSecCheck({ content: 'hello' })).errCode, { gives: 0 }),
    opens('msgSecCheck version 1: 87014', (openapi) => openapi.security.msgSecCheck({ content: '色情测试词' }), { fails: { errCode: 87014, message: /^openapi\.security\.msgSecCheck:fail risky content/ } }),
    { ...opens('cloud.openapi({ version: v2 })', () => null, {}), run: async ({ cloud }) => (await cloud.openapi({ version: 'v2' }).security.msgSecCheck({ content: 'hello', openid: 'tester', scene: 2, version: 2 })).result.suggest, gives: 'pass', wire: { action: 'wx.openApi', apiName: 'security.msgSecCheck', cgiName: 'commrpcv2' } },
    opens('a file as an argument goes out in the request', (openapi) => openapi.security.imgSecCheck({ media: { contentType: 'image/png', value: Buffer.from('x') } }), { fails: { errCode: -604100 }, wire: { action: 'wx.openApi', apiName: 'security.imgSecCheck', requestData: expect.stringContaining('media.png') } }),
    opens('names come back in camel case', async (openapi) => typeof (await openapi.security.mediaCheckAsync({ mediaUrl: 'http://x/a.jpg', mediaType: 2, version: 2, openid: 'tester', scene: 1 })).traceId, { gives: 'string' }),
    opens('getPhoneNumber', async (openapi) => (await openapi.phonenumber.getPhoneNumber({ code: '13912345678' })).phoneInfo.purePhoneNumber, { gives: '13912345678' }),
    opens('a phone code works once', (openapi) => openapi.phonenumber.getPhoneNumber({ code: '13912345678' }), { fails: { errCode: 40029 } }),
    opens('getUnlimited gives bytes', async (openapi) => { const { contentType, buffer } = await openapi.wxacode.getUnlimited({ scene: 'a=1' }); return [contentType, buffer.subarray(1, 4).toString()] }, { gives: ['image/png', 'PNG'] }),
    opens('subscribeMessage.send to nobody', (openapi) => openapi.subscribeMessage.send({ touser: '', templateId: 't', data: {} }), { fails: { errCode: 40003 } }),
    opens('subscribeMessage.send to a person who agreed to nothing', (openapi) => openapi.subscribeMessage.send({ touser: 'tester', templateId: 't', data: { thing1: { value: 'x' } } }), { fails: { errCode: 43101, message: /^openapi\.subscribeMessage\.send:fail user refuse to accept the msg/ } }),
    { name: 'an interface that the function has no permission for', input: '({ cloud }) => cloud.openapi.security.msgSecCheck({ content: "x" }).catch((error) => error.errCode)', run: async ({ cloud }, code: string) => (await cloud.callFunction({ name: 'other-probe', data: { code } })).result, gives: -604101, ...FUNCTIONS },
    opens('an interface that there is none of', (openapi) => openapi.no.suchApi({}), { fails: { errCode: -604100 } }),
  ],
}
