import Taro from '@tarojs/taro'
import type * as browser from './choose-file'

/** WeChat lets a mini-program read files only out of a chat: one sends it to oneself first. Turning back is a rejection. */
export const chooseFile: (typeof browser)['chooseFile'] = async (extensions) => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] })
    const file = tempFiles[0]
    return file ? { path: file.path, name: file.name } : null
  } catch {
    return null
  }
}
