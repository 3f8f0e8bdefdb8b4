import { type Api, ok, refuse, textOf } from './api.ts'

/** Longest value in characters for each kind of template field; the kind is the field's name without its number. */
const LONGEST: Record<string, number> = { thing: 20, number: 32, letter: 32, symbol: 5, character_string: 32, phone_number: 17, car_number: 8, name: 20, phrase: 5 }

/** subscribeMessage.send: uses up one of the messages that the person agreed to; 43101 when there is none, or messages are turned off. */
export const subscribeMessage: Api = {
  subject: (request) => JSON.stringify(request),
  answer: ({ request, subscriptions }) => {
    if (textOf(request, 'touser') === '') return refuse(40003, 'invalid openid')
    if (textOf(request, 'template_id') === '') return refuse(40037, 'invalid template_id')
    const bad = badField(request.data)
    if (bad !== null) return refuse(47003, `argument invalid! data.${bad}.value invalid`)
    return subscriptions.take(textOf(request, 'touser'), textOf(request, 'template_id')) ? ok() : refuse(43101, 'user refuse to accept the msg')
  },
}

function badField(data: unknown): string | null {
  for (const [field, content] of Object.entries((data ?? {}) as Record<string, { value?: unknown }>)) {
    const length = [...String(content.value ?? '')].length
    if (length === 0 || length > (LONGEST[field.replace(/\d+$/, '')] ?? Infinity)) return field
  }
  return null
}
