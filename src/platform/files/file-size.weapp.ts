import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'

/** Bytes. @throws AppError PHOTO_NOT_FOUND */
export function fileSize(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: (info) => resolve('size' in info ? info.size : 0),
      fail: (cause) => reject(new AppError('PHOTO_NOT_FOUND', { cause, message: cause.errMsg })),
    })
  })
}
