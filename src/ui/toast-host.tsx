import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useMode } from './display-mode'
import { Icon } from './icon'
import { press } from './press'
import { spoken } from './spoken'
import { hideToast, type Toast, useToast } from './toast-store'
import './toast-host.css'

const SHOWN_FOR = 3_000
const SHOWN_WITH_UNDO = 5_000

const ICON = { plain: null, done: 'check-circle', danger: 'warning-circle' } as const

/** Where toasts appear; PageShell has one. In elder mode a toast stays until it is tapped. */
export function ToastHost() {
  const { isElder } = useMode()
  const toast = useToast((state) => state.toast)
  const hasUndo = toast?.undo !== undefined

  useEffect(() => {
    if (!toast || isElder) return undefined
    const timer = setTimeout(hideToast, hasUndo ? SHOWN_WITH_UNDO : SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [toast, hasUndo, isElder])

  // The live region is always there: one that appears together with its text is not read out.
  return (
    <View className="toasts" {...spoken('status', { isLive: true })}>
      {toast && <ToastCard toast={toast} />}
    </View>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const icon = ICON[toast.tone ?? 'plain']
  const takeBack = () => {
    hideToast()
    toast.undo?.onTap()
  }
  return (
    <View className="toast" onClick={hideToast}>
      {icon && <Icon name={icon} filled size={20} />}
      <View className="toast__text">{toast.text}</View>
      {toast.undo && (
        <View className="toast__undo" {...press(takeBack)}>
          {toast.undo.label}
        </View>
      )}
    </View>
  )
}
