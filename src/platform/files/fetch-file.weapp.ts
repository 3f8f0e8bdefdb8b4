import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import type * as browser from './fetch-file'

type FetchFile = typeof browser.fetchFile

/** @throws AppError NETWORK */
export const fetchFile: FetchFile = async (url) => {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
    if (statusCode === 200) return tempFilePath
    throw new Error(`status ${statusCode}`)
  } catch (cause) {
    throw new AppError('NETWORK', { cause, message: 'not fetched' })
  }
}
