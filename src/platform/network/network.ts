/** The browser's; WeChat's is network.weapp.ts. */

/** As far as the device knows: a connected network may still lead nowhere. */
export function isOnline(): boolean {
  return typeof navigator === 'undefined' || navigator.onLine !== false
}

/** Below 3G, or when the system saves data: send smaller pictures. */
export function isWeak(): boolean {
  const connection = (globalThis.navigator as { connection?: { effectiveType?: string; saveData?: boolean } } | undefined)?.connection
  return connection?.saveData === true || /(^|-)2g$/.test(connection?.effectiveType ?? '')
}

/** @returns how to stop listening */
export function onNetworkChange(listener: (isOnline: boolean) => void): () => void {
  const tell = () => listener(isOnline())
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
