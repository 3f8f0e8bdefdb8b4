import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import { codeOf } from './transport.weapp'
import type * as browser from './upload-file'

type UploadFile = typeof browser.uploadFile

export const uploadFile: UploadFile = ({ cloudPath, filePath, onProgress }) =>
  new Promise((resolve, reject) => {
    // Only the form with callbacks gives a task, and only the task tells the progress.
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath,
      success: ({ fileID }) => resolve({ fileId: fileID }),
      fail: (cause) => {
        const isGone = /file doesn'?t exist|no such file|not found/i.test(cause.errMsg)
        reject(new AppError(isGone ? 'PHOTO_NOT_FOUND' : codeOf(cause), { cause, message: cause.errMsg }))
      },
    }) as unknown as { onProgressUpdate?: (listener: (event: { progress: number }) => void) => void } | undefined
    if (onProgress) task?.onProgressUpdate?.((event) => onProgress(event.progress / 100))
  })
