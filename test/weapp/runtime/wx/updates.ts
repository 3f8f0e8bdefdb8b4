import type { WxEnvironment, WxPart } from './environment'

/** `getUpdateManager`: the phone says `updateReady` as a signal; taking the update over is noted. */
export function updates({ signals, acts }: WxEnvironment): WxPart {
  const listen = (signal: string) => (listener: () => void) => void signals.on(signal, listener)
  const manager = {
    onCheckForUpdate: listen('updateChecked'),
    onUpdateReady: listen('updateReady'),
    onUpdateFailed: listen('updateFailed'),
    applyUpdate: () => void acts.push({ name: 'applyUpdate', options: {} }),
  }
  return { immediate: { getUpdateManager: () => manager } }
}
