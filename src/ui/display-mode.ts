import { createContext, useContext } from 'react'

/** How this reader's screen is to be drawn; measured by platform/display, passed to every page's shell. */
export interface DisplayMode {
  isDark: boolean
  isElder: boolean
  /** Faster than 2 m/s: no motion, larger targets. */
  isMoving: boolean
  /** Factor on every type size: max(mode, WeChat), at most 1.9. */
  scale: number
  /** px. */
  statusBarHeight: number
  /** px kept free at the right of the header for WeChat's capsule. */
  navRight: number
  /** WeChat draws the bar of pages that are not tabs; a browser does not. */
  hasNativeNav: boolean
  platform: 'weapp' | 'h5'
}

export const PLAIN_MODE: DisplayMode = {
  isDark: false,
  isElder: false,
  isMoving: false,
  scale: 1,
  statusBarHeight: 0,
  navRight: 0,
  hasNativeNav: false,
  platform: 'h5',
}

const Mode = createContext<DisplayMode>(PLAIN_MODE)

export const DisplayModeProvider = Mode.Provider

/** The mode of the page that a component stands in. */
export function useMode(): DisplayMode {
  return useContext(Mode)
}

/** The classes of the one element that carries the tokens. */
export function themeClasses(mode: DisplayMode, isRider = false): string {
  return [
    'theme mode-set',
    mode.isDark && 'theme--dark',
    mode.isElder && 'theme--elder',
    isRider && !mode.isElder && 'theme--rider',
    mode.isMoving && 'theme--moving',
    mode.scale >= 1.35 && 'large-type',
    `on-${mode.platform}`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function themeStyle(mode: DisplayMode): Record<string, string> {
  return {
    '--scale': String(mode.scale),
    '--status-bar': `${mode.statusBarHeight}px`,
    '--nav-right': `${mode.navRight}px`,
  }
}
