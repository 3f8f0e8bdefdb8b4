import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import type * as browser from './transport'

type Transport = typeof browser

/** WeChat's way to a function. The environment is the build's; without one, that which the client was opened with. */

export const openCloud: Transport['openCloud'] = () => {
  const env = process.env.LINLI_CLOUD_ENV
  Taro.cloud.init(env ? { env, traceUser: true } : { traceUser: true })
}

export const invoke: Transport['invoke'] = async (name, event) => {
  try {
    const { result } = await Taro.cloud.callFunction({ name, data: event as TaroGeneral.IAnyObject })
    return result
  } catch (cause) {
    throw new AppError(codeOf(cause), { cause, message: describe(cause) })
  }
}

/** WeChat has no list of these: told apart by the words its base library uses. */
export function codeOf(cause: unknown): 'TIMEOUT' | 'NETWORK' | 'UNAVAILABLE' {
  const words = describe(cause).toLowerCase()
  if (/time ?out|-504003/.test(words)) return 'TIMEOUT'
  return /request:fail|network|connect|abort|interrupt|errcode: -1\b/.test(words) ? 'NETWORK' : 'UNAVAILABLE'
}

function describe(cause: unknown): string {
  const { errMsg, message } = (cause ?? {}) as { errMsg?: string; message?: string }
  return errMsg ?? message ?? String(cause)
}
