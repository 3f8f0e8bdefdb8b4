import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { DemoTag } from './demo-tag'
import { type DisplayMode, DisplayModeProvider, themeClasses, themeStyle } from './display-mode'
import { Icon } from './icon'
import { press } from './press'
import { ToastHost } from './toast-host'
import './page-shell.css'
import './patterns.css'

interface PageShellProps {
  mode: DisplayMode
  title?: string
  /** The community whose pages these are; a tap changes it. `label` is spoken. */
  place?: { name: string; onTap?: () => void; label: string }
  /** A page of the tab bar: draws its own header everywhere and keeps the bar's height free. */
  isTab?: boolean
  demoText?: string | null
  /** Rider sizes. */
  isRider?: boolean
  /** The header's back where WeChat draws none. */
  onBack?: () => void
  /** Spoken name of back. */
  backLabel?: string
  /** Stays in view under the content: a BottomBar. */
  bottom?: ReactNode
  children: ReactNode
}

/**
 * The one element of a page that carries the tokens. The ground behind it (pull-down, overscroll) comes from tokens.css on `page`, which
 * follows the same theme; theme.json gives WeChat's own bars theirs.
 */
export function PageShell(props: PageShellProps) {
  const { mode, isTab = false, isRider = false, demoText, bottom, children } = props
  const hasHeader = isTab || !mode.hasNativeNav
  return (
    <DisplayModeProvider value={mode}>
      <View className={classNames(themeClasses(mode, isRider), 'page-shell', isTab && 'page--tab')} style={themeStyle(mode)}>
        {hasHeader && <Header {...props} />}
        <View className="page-shell__column">
          {!hasHeader && demoText && (
            <View className="page-shell__demo">
              <DemoTag text={demoText} />
            </View>
          )}
          {children}
        </View>
        {bottom && <View className="page-shell__bottom">{bottom}</View>}
        <ToastHost />
      </View>
    </DisplayModeProvider>
  )
}

function Header({ mode, title, place, isTab, demoText, onBack, backLabel }: PageShellProps) {
  return (
    <View className="nav">
      <View className="nav__column">
        {!isTab && onBack && (
          <View id="back" className="nav__back" {...press(onBack, { label: backLabel })}>
            <Icon name="caret-left" size={24} />
          </View>
        )}
        <View className="nav__text">
          {place && <PlaceName place={place} />}
          {title && <View className={isTab ? 'nav__title' : 'nav__title nav__title--sub'}>{title}</View>}
          {demoText && <DemoTag text={demoText} />}
        </View>
        {!isTab && onBack && !mode.navRight && <View className="nav__balance" />}
      </View>
    </View>
  )
}

function PlaceName({ place }: { place: NonNullable<PageShellProps['place']> }) {
  const control = place.onTap ? press(place.onTap, { label: place.label }) : {}
  return (
    <View id="place" className="nav__place" {...control}>
      {place.name}
      {place.onTap && <Icon name="caret-down" size={16} />}
    </View>
  )
}
