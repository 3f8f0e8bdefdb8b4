import type { MessageSubject } from '@/shared/contract/messages'
import type { IconName } from '@/ui'

/** What a message is about, at a glance. */
const ICONS: Readonly<Record<MessageSubject, IconName>> = {
  report: 'camera',
  household: 'house',
  content: 'chat-text',
  block: 'pause-circle',
  announcement: 'bell',
  appointment: 'users',
  account: 'user',
  rider: 'moped',
  topic: 'chats-circle',
  ballot: 'list-checks',
  station: 'coffee',
  service: 'hand',
}

/** A subject that a newer server may name is a message all the same. */
export function messageIcon(type: MessageSubject): IconName {
  return ICONS[type] ?? 'tray'
}
