import { randomUUID } from 'node:crypto'
import { type Api, type ApiCall, ok, refuse, textOf } from './api.ts'
import type { OpenapiAnswer } from './protobuf.ts'

/** Longest text in characters that one check takes. */
const MAX_CONTENT = 2_500
/** What the platform calls unobjectionable. */
const LABEL_NORMAL = 100
const LABEL_OTHER = 21000

/** security.msgSecCheck: version 2 gives a verdict, version 1 only yes or 87014. */
export const messageCheck: Api = {
  subject: (request) => textOf(request, 'content'),
  answer: (call) => (Number(call.request.version) === 2 ? secondVersion(call) : firstVersion(call)),
}

function firstVersion({ request, rule }: ApiCall): OpenapiAnswer {
  if (textOf(request, 'content') === '') return refuse(44004, 'empty content')
  return rule?.suggest === 'risky' ? refuse(87014, 'risky content') : ok()
}

function secondVersion({ request, rule }: ApiCall): OpenapiAnswer {
  const content = textOf(request, 'content')
  if (content === '') return refuse(44004, 'empty content')
  if ([...content].length > MAX_CONTENT) return refuse(45002, 'content size out of limit')
  if (textOf(request, 'openid') === '') return refuse(40003, 'invalid openid')
  if (![1, 2, 3, 4].includes(Number(request.scene))) return refuse(40129, 'invalid scene')
  const suggest = rule?.suggest ?? 'pass'
  const label = rule?.label ?? (suggest === 'pass' ? LABEL_NORMAL : LABEL_OTHER)
  return ok({ trace_id: randomUUID(), result: { suggest, label }, detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }] })
}
