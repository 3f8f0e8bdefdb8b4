import type { KEPT_DATA } from '@/copy/account'
import type { IconName } from '@/ui'

export const KEPT_DATA_ICONS: Readonly<Record<(typeof KEPT_DATA)[number]['key'], IconName>> = {
  identity: 'user',
  phone: 'phone',
  household: 'house',
  reports: 'camera',
  location: 'map-pin',
  originals: 'image',
  messages: 'tray',
  acts: 'list-checks',
}
