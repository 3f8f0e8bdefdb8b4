import Taro from '@tarojs/taro'

/** A short tick under the thumb. Nothing depends on it, and not every device can. */
export function vibrate(): void {
  void Promise.resolve(Taro.vibrateShort({ type: 'light' })).catch(() => undefined)
}
