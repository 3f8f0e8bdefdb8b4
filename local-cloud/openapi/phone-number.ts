import { createHash } from 'node:crypto'
import { type Api, ok, refuse, textOf } from './api.ts'

/** phonenumber.getPhoneNumber: a code that is a number gives that number, any other a number of its own; once, and then is among the used. */
export function phoneNumber(used: Set<string>): Api {
  return {
    subject: (request) => textOf(request, 'code'),
    answer: ({ request, appId, clock }) => {
      const code = textOf(request, 'code')
      if (code === '' || used.has(code)) return refuse(40029, 'invalid code')
      used.add(code)
      const number = /^1\d{10}/.exec(code)?.[0] ?? numberFrom(code)
      return ok({ phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark: { timestamp: Math.floor(clock.now() / 1_000), appid: appId } } })
    },
  }
}

/** 199 0000 …: looks like a mobile number. */
function numberFrom(code: string): string {
  const digest = createHash('sha256').update(code).digest().readUInt32BE(0)
  return `1990000${String(digest % 10_000).padStart(4, '0')}`
}
