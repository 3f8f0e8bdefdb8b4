import protobuf from 'protobufjs'

/** The messages that `cloud.openapi` sends and reads; field numbers are those of the SDK's own encoder. */
const SCHEMA = `syntax = "proto3";
message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
message OpenApiData { repeated KeyValuePair pairs = 1; }
message SvrkitApiData { string apiName = 1; bytes reqData = 2; }
message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; SvrkitApiData svrkitData = 4; string appid = 6; }
message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6; }`

const { root } = protobuf.parse(SCHEMA, { keepCase: true })
const CommApiData = root.lookupType('CommApiData')
const CommOpenApiResp = root.lookupType('CommOpenApiResp')

interface Pair {
  key: string
  value: Uint8Array
  filename?: string
}

/** Read the arguments of a call: snake_case keys; a file becomes its bytes. */
export function decodeArguments(body: Uint8Array): Record<string, unknown> {
  const { openapiData } = CommApiData.toObject(CommApiData.decode(body)) as { openapiData?: { pairs?: Pair[] } }
  return Object.fromEntries((openapiData?.pairs ?? []).map(({ key, value, filename }) => [key, filename ? Buffer.from(value) : parsed(Buffer.from(value).toString())]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** What an api answers: JSON, bytes, or the platform's own refusal to run it. */
export type OpenapiAnswer = { json: Record<string, unknown> } | { bytes: Buffer; mediaType: string } | { platformError: number }

export function encodeAnswer(answer: OpenapiAnswer): Buffer {
  const message =
    'platformError' in answer
      ? { errorCode: answer.platformError, httpCode: 200 }
      : 'json' in answer
        ? { respData: Buffer.from(JSON.stringify(answer.json)), contentType: 'application/json', httpCode: 200 }
        : { respData: answer.bytes, contentType: answer.mediaType, httpCode: 200 }
  return Buffer.from(CommOpenApiResp.encode(CommOpenApiResp.create(message)).finish())
}
