import Taro from '@tarojs/taro'
import type * as browser from './scan-code'

const TURNED_BACK = /cancel/

/** WeChat's own scanner; turning back is a rejection like any other failure. */
export const scanCode: (typeof browser)['scanCode'] = async () => {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return { status: 'read', text: result }
  } catch (cause) {
    const words = (cause as { errMsg?: string }).errMsg ?? String(cause)
    return { status: TURNED_BACK.test(words) ? 'cancelled' : 'unavailable' }
  }
}
