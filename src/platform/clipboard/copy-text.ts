import Taro from '@tarojs/taro'

/** @returns whether it is in the clipboard; the caller says so */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
