import Taro from '@tarojs/taro'
import type * as browser from './privacy-guide'

export const hasPrivacyGuide: (typeof browser)['hasPrivacyGuide'] = true

export const openPrivacyGuide: (typeof browser)['openPrivacyGuide'] = () => {
  void Taro.openPrivacyContract()
}
