import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type DisplayMode, DisplayModeProvider, themeClasses, themeStyle } from './display-mode'

/** The tokens for something that stands outside a page's shell. */
export function ThemeRoot({ mode, children }: { mode: DisplayMode; children: ReactNode }) {
  return (
    <DisplayModeProvider value={mode}>
      <View className={themeClasses(mode)} style={themeStyle(mode)}>
        {children}
      </View>
    </DisplayModeProvider>
  )
}
