import { type Api, judge, ok, refuse, textOf } from './api.ts'

/** Real milliseconds until a verdict arrives, when no script says otherwise. */
const DEFAULT_DELAY_MS = 300

/** security.mediaCheckAsync: takes the address now, the verdict is pushed later. Without a script, words in the address decide. */
export const mediaCheck: Api = {
  subject: (request) => textOf(request, 'media_url'),
  answer: (call) => {
    const { request, rule, mediaChecks, visits } = call
    const openid = textOf(request, 'openid')
    if (textOf(request, 'media_url') === '') return refuse(44002, 'media_url required')
    if (openid === '') return refuse(40003, 'invalid openid')
    if (Number(request.version) !== 2) return refuse(47001, 'version must be 2')
    const absent = visits.refusalFor(openid)
    if (absent) return absent
    const verdict = judge(decoded(textOf(request, 'media_url')), call)
    return ok({ trace_id: mediaChecks.accept({ openid, ...verdict }, rule?.delayMs ?? DEFAULT_DELAY_MS) })
  },
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
