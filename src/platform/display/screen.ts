/** The browser's; WeChat's is screen.weapp.ts. */

export interface Screen {
  isDark: boolean
  /** How much larger than usual the reader has set letters. */
  fontScale: number
  statusBarHeight: number
  navRight: number
  hasNativeNav: boolean
  platform: 'weapp' | 'h5'
}

const DARK = '(prefers-color-scheme: dark)'

export function measureScreen(): Screen {
  return { isDark: isDark(), fontScale: 1, statusBarHeight: 0, navRight: 0, hasNativeNav: false, platform: 'h5' }
}

/** @returns how to stop listening */
export function onThemeChange(listener: (isDark: boolean) => void): () => void {
  const query = globalThis.matchMedia?.(DARK)
  const tell = () => listener(isDark())
  // addListener: Safari before 14 has no addEventListener here.
  if (query?.addEventListener) query.addEventListener('change', tell)
  else query?.addListener?.(tell)
  return () => (query?.removeEventListener ? query.removeEventListener('change', tell) : query?.removeListener?.(tell))
}

function isDark(): boolean {
  return globalThis.matchMedia?.(DARK).matches ?? false
}
