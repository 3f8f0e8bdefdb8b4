import Taro from '@tarojs/taro'
import type * as browser from './share-text-file'

/** WeChat has no folder of the person's: the file goes to a chat of their choice, their own file helper for instance. */
export const shareTextFile: (typeof browser)['shareTextFile'] = async (name, text) => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  }
}
