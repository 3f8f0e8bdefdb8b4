import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import type * as browser from './read-text'

/** @throws AppError INVALID_INPUT: what cannot be read is no text. */
export const readText: (typeof browser)['readText'] = (path) =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'utf8',
      success: ({ data }) => resolve(String(data)),
      fail: (cause) => reject(new AppError('INVALID_INPUT', { cause, message: cause.errMsg, fields: { text: 'format' } })),
    })
  })
