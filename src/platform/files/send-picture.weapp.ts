import Taro from '@tarojs/taro'
import type * as browser from './send-picture'

export const canSendPicture: (typeof browser)['canSendPicture'] = true

/** WeChat's own sheet: to a chat, to favourites, to the album. Turning back is a rejection, and no failure. */
export const sendPicture: (typeof browser)['sendPicture'] = async (path) => {
  await Taro.showShareImageMenu({ path }).catch(() => undefined)
}
