import Taro from '@tarojs/taro'

type AppVisibility = typeof import('./app-visibility')

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
