/** The browser's; WeChat's is app-visibility.weapp.ts. */

/** The app is in front again. @returns how to stop listening */
export function onAppShow(listener: () => void): () => void {
  return listen('visible', listener)
}

/** The app is out of sight and may be killed. @returns how to stop listening */
export function onAppHide(listener: () => void): () => void {
  return listen('hidden', listener)
}

function listen(state: DocumentVisibilityState, listener: () => void): () => void {
  const tell = () => {
    if (document.visibilityState === state) listener()
  }
  document.addEventListener('visibilitychange', tell)
  return () => document.removeEventListener('visibilitychange', tell)
}
