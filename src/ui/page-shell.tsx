import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { DemoTag } from './demo-tag'
import { type DisplayMode, DisplayModeProvider, themeClasses, themeStyle } from './display-mode'
import { FailureBoundary } from './failure-boundary'
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
      <View className={classNames(themeClasses(mode, isRider), 'page-shell', isTab && 'page--tab', Boolean(bottom) && 'page-shell--with-bottom')} style={themeStyle(mode)}>
        {hasHeader && <Header {...props} />}
        <View className="page-shell__column">
          {!hasHeader && demoText && (
            <View className="page-shell__demo">
              <DemoTag text={demoText} />
            </View>
          )}
          <FailureBoundary>{children}</FailureBoundary>
        </View>
        {bottom && (
          <View className="page-shell__bottom">
            <FailureBoundary>{bottom}</FailureBoundary>
          </View>
        )}
        <ToastHost />
      </View>
    </DisplayModeProvider>
  )
}

function Header(props: PageShellProps) {
  return <View className="nav">{props.isTab ? <TabHeader {...props} /> : <SubHeader {...props} />}</View>
}

function TabHeader({ title, place, demoText }: PageShellProps) {
  return (
    <View className="nav__column">
      <View className="nav__text">
        {place && <PlaceName place={place} />}
        {title && <View className="nav__title">{title}</View>}
        {demoText && <DemoTag text={demoText} />}
      </View>
    </View>
  )
}

function SubHeader({ title, demoText, onBack, backLabel }: PageShellProps) {
  return (
    <View className="nav__column nav__column--sub">
      {title && <View className="nav__title nav__title--sub">{title}</View>}
      {onBack ? (
        <View id="back" className="nav__back" {...press(onBack, { label: backLabel })}>
          <Icon name="caret-left" size={24} />
        </View>
      ) : (
        <View />
      )}
      {demoText && <DemoTag text={demoText} />}
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
