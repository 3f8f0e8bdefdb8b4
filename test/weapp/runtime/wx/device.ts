import type { WxEnvironment, WxPart } from './environment'

const CAPSULE = { width: 87, height: 32, right: 7, top: 4 }

/** What the phone is. */
export function device({ device: phone, realm }: WxEnvironment): WxPart {
  const base = () => ({ SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', theme: phone.theme, fontSizeScaleFactor: phone.fontSizeScaleFactor, fontSizeSetting: 16 })
  const screen = () => ({
    pixelRatio: 2,
    screenWidth: phone.windowWidth,
    screenHeight: phone.windowHeight,
    windowWidth: phone.windowWidth,
    windowHeight: phone.windowHeight,
    statusBarHeight: phone.statusBarHeight,
    safeArea: { left: 0, top: phone.statusBarHeight, right: phone.windowWidth, bottom: phone.windowHeight, width: phone.windowWidth, height: phone.windowHeight - phone.statusBarHeight },
  })
  const model = { brand: 'headless', model: 'headless', system: 'none', platform: 'headless' }
  const capsule = () => {
    const [right, top] = [phone.windowWidth - CAPSULE.right, phone.statusBarHeight + CAPSULE.top]
    return { width: CAPSULE.width, height: CAPSULE.height, top, right, bottom: top + CAPSULE.height, left: right - CAPSULE.width }
  }
  return {
    immediate: {
      getAppBaseInfo: () => realm.copy(base()),
      getWindowInfo: () => realm.copy(screen()),
      getDeviceInfo: () => realm.copy(model),
      getSystemInfoSync: () => realm.copy({ ...base(), ...screen(), ...model }),
      getMenuButtonBoundingClientRect: () => realm.copy(capsule()),
      canIUse: () => true,
    },
    asynchronous: { getSystemInfo: () => ({ ...base(), ...screen(), ...model }) },
  }
}
