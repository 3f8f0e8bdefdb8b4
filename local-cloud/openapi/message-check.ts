import { randomUUID } from 'node:crypto'
import { type Api, type ApiCall, judge, ok, refuse, textOf } from './api.ts'
import type { OpenapiAnswer } from './protobuf.ts'

/** Longest text in characters that one check takes. */
const MAX_CONTENT = 2_500

/** security.msgSecCheck: version 2 gives a verdict for people who were here of late, version 1 only yes or 87014. */
export const messageCheck: Api = {
  subject: (request) => textOf(request, 'content'),
  answer: (call) => (Number(call.request.version) === 2 ? secondVersion(call) : firstVersion(call)),
}

function firstVersion(call: ApiCall): OpenapiAnswer {
  const content = textOf(call.request, 'content')
  if (content === '') return refuse(44004, 'empty content')
  return judge(content, call).suggest === 'risky' ? refuse(87014, 'risky content') : ok()
}

function secondVersion(call: ApiCall): OpenapiAnswer {
  const { request, visits } = call
  const content = textOf(request, 'content')
  if (content === '') return refuse(44004, 'empty content')
  if ([...content].length > MAX_CONTENT) return refuse(45002, 'content size out of limit')
  if (textOf(request, 'openid') === '') return refuse(40003, 'invalid openid')
  if (![1, 2, 3, 4].includes(Number(request.scene))) return refuse(40129, 'invalid scene')
  const absent = visits.refusalFor(textOf(request, 'openid'))
  if (absent) return absent
  const { suggest, label } = judge(content, call)
  return ok({ trace_id: randomUUID(), result: { suggest, label }, detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }] })
}
