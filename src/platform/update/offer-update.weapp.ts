import Taro from '@tarojs/taro'
import type { UpdateWords } from './offer-update'

/** WeChat fetches a newer version in the background and goes on with the old one until it is restarted: this asks for that once. */
export function offerUpdate(words: UpdateWords): void {
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => {
    const ask = { title: words.title, content: words.text, confirmText: words.restart, cancelText: words.later }
    void Taro.showModal(ask).then(({ confirm }) => confirm && manager.applyUpdate())
  })
}
