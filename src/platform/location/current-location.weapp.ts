import Taro from '@tarojs/taro'
import type * as browser from './current-location'

type CurrentLocation = typeof browser.currentLocation

/** Above this, ms, a better fix is not waited for. */
const HIGH_ACCURACY_MS = 4_000

export const currentLocation: CurrentLocation = async () => {
  try {
    const fix = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true, highAccuracyExpireTime: HIGH_ACCURACY_MS })
    const accuracyM = Math.min(100_000, Math.max(0, fix.horizontalAccuracy || fix.accuracy))
    return { status: 'granted', location: { lng: fix.longitude, lat: fix.latitude, crs: 'gcj02', accuracyM, source: 'gps' } }
  } catch (cause) {
    const { errMsg = '' } = (cause ?? {}) as { errMsg?: string }
    return { status: /auth|deny|denied|privacy/i.test(errMsg) ? 'denied' : 'unavailable' }
  }
}
