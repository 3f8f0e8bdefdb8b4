import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import type * as browser from './take-photos'

type TakePhotos = typeof browser.takePhotos

const SOURCES = { camera: ['camera'], album: ['album'], both: ['camera', 'album'] } as const

export const takePhotos: TakePhotos = async ({ count, source }) => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: [...SOURCES[source]],
      sizeType: ['compressed'],
      camera: 'back',
    })
    return tempFiles.map((file) => ({ path: file.tempFilePath, bytes: file.size }))
  } catch (cause) {
    const { errMsg = '' } = (cause ?? {}) as { errMsg?: string }
    if (/cancel/i.test(errMsg)) return []
    throw new AppError('FORBIDDEN', { cause, message: errMsg, fields: { camera: 'denied' } })
  }
}
