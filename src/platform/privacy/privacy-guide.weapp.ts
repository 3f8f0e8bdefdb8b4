import Taro from '@tarojs/taro'
import type * as browser from './privacy-guide'

export const hasPrivacyGuide: (typeof browser)['hasPrivacyGuide'] = true

export const openPrivacyGuide: (typeof browser)['openPrivacyGuide'] = () => {
  // Not set up in the console yet: then there is nothing to open, and nothing to say either.
  const opening = Taro.openPrivacyContract() as unknown as Promise<unknown> | undefined
  void opening?.catch(() => undefined)
}
