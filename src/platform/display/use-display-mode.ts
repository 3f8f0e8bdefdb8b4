import { useEffect, useMemo, useState } from 'react'
import type { DisplayMode } from '@/ui/display-mode'
import { displayScale } from './display-scale'
import { useElderMode } from './elder-mode'
import { measureScreen, onThemeChange } from './screen'

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
