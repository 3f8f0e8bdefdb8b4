import Taro from '@tarojs/taro'
import type * as browser from './app-visibility'

type AppVisibility = typeof browser

export const onAppShow: AppVisibility['onAppShow'] = (listener) => {
  const tell = () => listener()
  Taro.onAppShow(tell)
  return () => Taro.offAppShow(tell)
}

export const onAppHide: AppVisibility['onAppHide'] = (listener) => {
  const tell = () => listener()
  Taro.onAppHide(tell)
  return () => Taro.offAppHide(tell)
}
