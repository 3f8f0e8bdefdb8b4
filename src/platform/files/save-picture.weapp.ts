import Taro from '@tarojs/taro'
import type * as browser from './save-picture'

const REFUSED = /deny|denied|auth|cancel/i

/** Into the album. WeChat asks once; whoever refused then is not asked again, and is told where it is allowed. */
export const savePicture: (typeof browser)['savePicture'] = async (filePath) => {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
    return 'saved'
  } catch (cause) {
    return REFUSED.test((cause as { errMsg?: string }).errMsg ?? '') ? 'refused' : 'failed'
  }
}

export const openAlbumSetting: (typeof browser)['openAlbumSetting'] = async () => {
  // Turned back, or changed nothing: the next attempt tells.
  await Taro.openSetting().catch(() => undefined)
}
