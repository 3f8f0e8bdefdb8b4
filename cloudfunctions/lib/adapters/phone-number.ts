import { AppError } from '@/shared/errors'
import { cloud } from './cloud'
import { withinPatience } from './patience'
import { sdkErrorText } from './sdk-error'

/** 40029: used, older than five minutes, or never one. */
const CODE_INVALID = 40029

/**
 * The number behind a one-time code of the button getPhoneNumber, without country code; from abroad with it.
 * @throws PHONE_CODE_INVALID, UNAVAILABLE. What is thrown never holds a number.
 */
export async function readPhoneNumber(code: string): Promise<string> {
  const answer = await withinPatience(() => ask(code), { outcome: 'none' } as Answer)
  if (answer.outcome === 'invalid') throw new AppError('PHONE_CODE_INVALID')
  if (answer.outcome === 'none') throw new AppError('UNAVAILABLE', { message: 'phonenumber.getPhoneNumber: no answer' })
  return answer.phone
}

type Answer = { outcome: 'number'; phone: string } | { outcome: 'invalid' } | { outcome: 'none' }

async function ask(code: string): Promise<Answer> {
  try {
    const { phoneInfo: info } = await (cloud.openapi as unknown as OpenApi).phonenumber.getPhoneNumber({ code })
    const phone = info?.countryCode === '86' ? info.purePhoneNumber : info?.phoneNumber
    return phone ? { outcome: 'number', phone } : { outcome: 'none' }
  } catch (error) {
    const errCode = typeof error === 'object' && error !== null ? (error as { errCode?: unknown }).errCode : undefined
    const isInvalid = errCode === CODE_INVALID || /invalid code/i.test(sdkErrorText(error))
    return isInvalid ? { outcome: 'invalid' } : { outcome: 'none' }
  }
}

/** The SDK's own types leave it out. */
interface OpenApi {
  phonenumber: { getPhoneNumber(parameters: { code: string }): Promise<{ phoneInfo?: { phoneNumber?: string; purePhoneNumber?: string; countryCode?: string } }> }
}
