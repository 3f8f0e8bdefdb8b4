import Taro from '@tarojs/taro'
import type * as browser from './network'

type Network = typeof browser

let isConnected = true
let kind = 'unknown'

// WeChat answers only asynchronously: asked once at launch, then told. Until the answer is there, a call may find out by itself.
void Taro.getNetworkType().then(({ networkType }) => remember(networkType !== 'none', networkType))
Taro.onNetworkStatusChange((status) => remember(status.isConnected, status.networkType))

function remember(connected: boolean, networkType: string): void {
  isConnected = connected
  kind = networkType
}

export const isOnline: Network['isOnline'] = () => isConnected

export const isWeak: Network['isWeak'] = () => kind === '2g' || kind === '3g'

export const onNetworkChange: Network['onNetworkChange'] = (listener) => {
  const tell = (status: { isConnected: boolean }) => listener(status.isConnected)
  Taro.onNetworkStatusChange(tell)
  return () => Taro.offNetworkStatusChange(tell)
}
