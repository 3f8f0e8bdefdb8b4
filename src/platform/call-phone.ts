import Taro from '@tarojs/taro'

/** Opens the dialler with the number; the person decides. @returns whether it opened */
export async function callPhone(number: string): Promise<boolean> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number })
    return true
  } catch {
    return false
  }
}
