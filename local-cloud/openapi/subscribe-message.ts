import { type Api, ok, refuse, textOf } from './api.ts'

/** Longest value in characters for each kind of template field; the kind is the field's name without its number. */
const LONGEST: Record<string, number> = { thing: 20, number: 32, letter: 32, symbol: 5, character_string: 32, phone_number: 17, car_number: 8, name: 20, phrase: 5 }

/** subscribeMessage.send: accepted unless scripted (43101: the person did not subscribe) or badly filled in. */
export const subscribeMessage: Api = {
  subject: (request) => JSON.stringify(request),
  answer: ({ request }) => {
    if (textOf(request, 'touser') === '') return refuse(40003, 'invalid openid')
    if (textOf(request, 'template_id') === '') return refuse(40037, 'invalid template_id')
    const bad = badField(request.data)
    return bad === null ? ok() : refuse(47003, `argument invalid! data.${bad}.value invalid`)
  },
}

function badField(data: unknown): string | null {
  for (const [field, content] of Object.entries((data ?? {}) as Record<string, { value?: unknown }>)) {
    const length = [...String(content.value ?? '')].length
    if (length === 0 || length > (LONGEST[field.replace(/\d+$/, '')] ?? Infinity)) return field
  }
  return null
}
