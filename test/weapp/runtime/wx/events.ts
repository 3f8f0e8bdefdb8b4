import type { WxEnvironment, WxPart } from './environment'

/** `onX` and `offX` by what happens; `network` and `theme` also change the device. */
const SIGNALS: Readonly<Record<string, string>> = {
  AppShow: 'appShow',
  AppHide: 'appHide',
  NetworkStatusChange: 'network',
  ThemeChange: 'theme',
  Error: 'error-of-app',
  UnhandledRejection: 'unhandled-rejection',
  PageNotFound: 'page-not-found',
  MemoryWarning: 'memory-warning',
  WindowResize: 'resize',
}

/** What the phone tells the app without being asked. */
export function events({ signals, device, realm }: WxEnvironment): WxPart {
  const pairs = Object.entries(SIGNALS).flatMap(([name, signal]) => {
    const wrapped = new Map<unknown, (value: unknown) => void>()
    const on = (listener: (value: unknown) => void) => {
      const tell = (value: unknown) => listener(realm.copy(value))
      wrapped.set(listener, tell)
      signals.on(signal, tell)
    }
    const off = (listener?: unknown) => {
      const tell = wrapped.get(listener)
      if (tell) signals.off(signal, tell)
      else if (listener === undefined) for (const one of wrapped.values()) signals.off(signal, one)
      wrapped.delete(listener)
    }
    return [
      [`on${name}`, on],
      [`off${name}`, off],
    ]
  })
  return {
    immediate: Object.fromEntries(pairs) as Record<string, (...values: never[]) => unknown>,
    asynchronous: { getNetworkType: () => ({ networkType: device.networkType }) },
  }
}
