import Taro from '@tarojs/taro'
import { AppError } from '@/shared/errors'
import type * as browser from './keep-file'

type KeptFiles = typeof browser

interface Callbacks {
  success: () => void
  fail: (cause: { errMsg: string }) => void
}

/** WeChat keeps this folder until the mini-program is removed; at most 200 MB. Names are flat: a slash would need folders. */
const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH}/kept-${name.replace(/\//g, '-')}`

export const keepFile: KeptFiles['keepFile'] = async (path, name) => {
  const kept = pathOf(name)
  if (path === kept) return kept
  try {
    await settle((callbacks) => Taro.getFileSystemManager().copyFile({ srcPath: path, destPath: kept, ...callbacks }))
  } catch (cause) {
    throw new AppError('UNAVAILABLE', { cause, message: 'not copied', fields: { storage: 'refused' } })
  }
  return kept
}

export const readKeptFile: KeptFiles['readKeptFile'] = async (name) => {
  const kept = pathOf(name)
  try {
    await settle((callbacks) => Taro.getFileSystemManager().access({ path: kept, ...callbacks }))
    return kept
  } catch {
    return null
  }
}

export const removeKeptFile: KeptFiles['removeKeptFile'] = async (name) => {
  // Gone already is as good.
  await settle((callbacks) => Taro.getFileSystemManager().unlink({ filePath: pathOf(name), ...callbacks })).catch(() => undefined)
}

function settle(act: (callbacks: Callbacks) => void): Promise<void> {
  return new Promise((resolve, reject) => act({ success: () => resolve(), fail: reject }))
}
