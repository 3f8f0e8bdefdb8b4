import Taro from '@tarojs/taro'
import type * as browser from './screen'

type ScreenModule = typeof browser

/** Between WeChat's capsule and what stands left of it, px. */
const CAPSULE_GAP = 8

export const measureScreen: ScreenModule['measureScreen'] = () => {
  const app = Taro.getAppBaseInfo() as { theme?: string; fontSizeScaleFactor?: number }
  const { windowWidth, statusBarHeight } = Taro.getWindowInfo()
  // The capsule is measured, never assumed: it differs by phone and by letter size.
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return {
    isDark: app.theme === 'dark',
    fontScale: app.fontSizeScaleFactor ?? 1,
    statusBarHeight: statusBarHeight ?? 0,
    navRight: capsule.width > 0 ? windowWidth - capsule.left + CAPSULE_GAP : 0,
    hasNativeNav: true,
    platform: 'weapp',
  }
}

export const onThemeChange: ScreenModule['onThemeChange'] = (listener) => {
  const tell = ({ theme }: { theme: string }) => listener(theme === 'dark')
  Taro.onThemeChange(tell)
  return () => Taro.offThemeChange(tell)
}
