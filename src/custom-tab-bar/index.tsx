import { Tabs } from './tabs'

/** Where WeChat looks for the bar. */
export default function CustomTabBar() {
  return <Tabs />
}
