import Taro from '@tarojs/taro'

/** Shows a photo whole, over the page. */
export function previewPhoto(url: string): void {
  void Promise.resolve(Taro.previewImage({ urls: [url], current: url })).catch(() => undefined)
}
