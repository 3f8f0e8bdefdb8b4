import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import { fileSize } from '../files/file-size.weapp'
import { isWeak } from '../network/network'
import { fitWithin, GOAL_BYTES, LONGEST_SIDE, LONGEST_SIDE_WEAK, QUALITIES } from './photo-limits'
import type * as browser from './prepare-photo'

type PreparePhoto = typeof browser.preparePhoto

/** WeChat's compressor turns the picture upright and writes none of the camera's data. */
export const preparePhoto: PreparePhoto = async (path) => {
  if ((await fileSize(path)) === 0) throw new AppError('PHOTO_EMPTY')
  const size = await measure(path)
  const drawn = fitWithin(isWeak() ? LONGEST_SIDE_WEAK : LONGEST_SIDE, size)
  let result = { path, bytes: await fileSize(path) }
  for (const quality of QUALITIES) {
    result = await compress(path, drawn, quality)
    if (result.bytes <= GOAL_BYTES) break
  }
  return result
}

async function measure(path: string): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path })
    return { width, height }
  } catch (cause) {
    throw new AppError('PHOTO_NOT_AN_IMAGE', { cause })
  }
}

async function compress(path: string, size: { width: number; height: number }, quality: number) {
  try {
    const { tempFilePath } = await Taro.compressImage({
      src: path,
      quality: Math.round(quality * 100),
      compressedWidth: size.width,
      compressedHeight: size.height,
    })
    return { path: tempFilePath, bytes: await fileSize(tempFilePath) }
  } catch (cause) {
    throw new AppError('PHOTO_NOT_AN_IMAGE', { cause })
  }
}
