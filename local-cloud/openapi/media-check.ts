import { type Api, ok, refuse, textOf } from './api.ts'

/** Real milliseconds until a verdict arrives, when no script says otherwise. */
const DEFAULT_DELAY_MS = 300

/** security.mediaCheckAsync: takes the address now, the verdict is pushed later. */
export const mediaCheck: Api = {
  subject: (request) => textOf(request, 'media_url'),
  answer: ({ request, rule, mediaChecks }) => {
    const openid = textOf(request, 'openid')
    if (textOf(request, 'media_url') === '') return refuse(44002, 'media_url required')
    if (openid === '') return refuse(40003, 'invalid openid')
    if (Number(request.version) !== 2) return refuse(47001, 'version must be 2')
    const suggest = rule?.suggest ?? 'pass'
    const label = rule?.label ?? (suggest === 'pass' ? 100 : 21000)
    return ok({ trace_id: mediaChecks.accept({ openid, suggest, label }, rule?.delayMs ?? DEFAULT_DELAY_MS) })
  },
}
