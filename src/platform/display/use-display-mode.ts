import { useEffect, useMemo, useState } from 'react'
import type { DisplayMode } from '@/ui/display-mode'
import { useElderMode } from './elder-mode'
import { measureScreen, onThemeChange } from './screen'

const ELDER_SCALE = 1.35
/** Beyond it a row of two words no longer fits 320 px (tokens.css). */
const MAX_SCALE = 1.9

/** How to draw for this reader; follows WeChat's theme and the elder switch. */
export function useDisplayMode(): DisplayMode {
  const isElder = useElderMode((state) => state.isElder)
  const [screen, setScreen] = useState(measureScreen)
  useEffect(() => onThemeChange((isDark) => setScreen((current) => ({ ...current, isDark }))), [])
  return useMemo(() => {
    const { fontScale, ...rest } = screen
    return { ...rest, isElder, isMoving: false, scale: displayScale(isElder, fontScale) }
  }, [screen, isElder])
}

/** The larger of the two, never their product. */
export function displayScale(isElder: boolean, fontScale: number): number {
  return Math.min(MAX_SCALE, Math.max(isElder ? ELDER_SCALE : 1, fontScale))
}
