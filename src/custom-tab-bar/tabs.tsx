import { SHELL_WORDS } from '@/copy/shell'
import { requestCamera } from '@/platform/navigation/camera-request'
import { switchToTab } from '@/platform/navigation/navigate'
import { TABS, type TabKey } from '@/platform/navigation/routes'
import { setActiveTab, useTabState } from '@/platform/navigation/tab-state'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { type IconName, TabBar, ThemeRoot } from '@/ui'

const ICONS: Record<TabKey, IconName> = { home: 'house', deliberation: 'chats-circle', report: 'camera', stations: 'coffee', me: 'user' }
const KEYS = Object.keys(TABS) as TabKey[]

/** The bar of the five tabs, themed on its own: WeChat mounts it outside the page. */
export function Tabs() {
  const mode = useDisplayMode()
  const { active, badges } = useTabState()
  const change = (key: string) => {
    const tab = KEYS.find((known) => known === key)
    if (!tab) return
    // The middle tab is the camera's key: leaving the camera, one is on one's own reports.
    if (tab === 'report') requestCamera()
    setActiveTab(tab)
    switchToTab(tab)
  }
  return (
    <ThemeRoot mode={mode}>
      <TabBar items={KEYS.map((key) => ({ key, label: SHELL_WORDS.tabs[key], icon: ICONS[key], badge: badges[key] }))} active={active} onChange={change} />
    </ThemeRoot>
  )
}
