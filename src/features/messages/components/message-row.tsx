import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { MESSAGES_WORDS } from '@/copy/messages'
import type { Message } from '@/shared/contract/messages'
import type { Instant } from '@/shared/domain/time'
import { classNames, Icon, press } from '@/ui'
import { messageIcon } from '../model/message-icon'
import { messageDetail, messageTitle } from '../model/message-sentence'
import './message-row.css'

interface MessageRowProps {
  message: Message
  now: Instant
  onOpen: () => void
}

/** Bold and a dot while unread; the dot is red only if it waits for the reader. */
export function MessageRow({ message, now, onOpen }: MessageRowProps) {
  const title = messageTitle(message)
  const detail = messageDetail(message)
  const state = message.waitsForMe ? MESSAGES_WORDS.waits : message.isRead ? '' : MESSAGES_WORDS.unread
  return (
    <View id={`message-${message.id}`} className="msg" {...press(onOpen, { label: MESSAGES_WORDS.rowLabel(title, detail, state) })}>
      <View className="msg__mark">
        <Icon name={messageIcon(message.subject.type)} size={20} />
        {(message.waitsForMe || !message.isRead) && <View className={classNames('msg__dot', message.waitsForMe && 'msg__dot--mine')} />}
      </View>
      <View className="grow">
        <View className="stackable">
          <View className={message.isRead ? '' : 'strong'}>{title}</View>
          <View className="muted f13">{momentWords(message.at, now)}</View>
        </View>
        <View className="t2 f14">{detail}</View>
      </View>
    </View>
  )
}
