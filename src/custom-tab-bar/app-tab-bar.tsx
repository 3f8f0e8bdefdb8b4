import { useShow } from '@/platform/life-cycle/page-events'
import type { TabKey } from '@/platform/navigation/routes'
import { setActiveTab } from '@/platform/navigation/tab-state'
import { Tabs } from './tabs'

/** In every tab page: says which tab it is, and in a browser draws the bar that WeChat would mount itself. */
export function AppTabBar({ active }: { active: TabKey }) {
  useShow(() => setActiveTab(active))
  return process.env.TARO_ENV === 'h5' ? <Tabs /> : null
}
