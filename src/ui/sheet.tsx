import { type CommonEvent, type ITouchEvent, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from './icon'
import { press } from './press'
import { spoken, UNSPOKEN } from './spoken'
import './sheet.css'

interface SheetProps {
  open: boolean
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/** px of downward drag after which letting go closes. */
const CLOSE_AFTER = 72

/** A choice within one thing. Closes by the mask, the button, or a drag on its head. */
export function Sheet({ open, title, closeLabel, onClose, children }: SheetProps) {
  const [drag, setDrag] = useState<{ from: number; by: number } | null>(null)
  if (!open) return null

  const follow = (event: CommonEvent) => {
    if (drag) setDrag({ from: drag.from, by: Math.max(0, touchY(event) - drag.from) })
  }
  const letGo = () => {
    if (drag && drag.by > CLOSE_AFTER) onClose()
    setDrag(null)
  }
  return (
    <View className="sheet" catchMove>
      <View className="sheet__mask" onClick={onClose} {...UNSPOKEN} />
      <View
        className="sheet__panel"
        style={drag ? { transform: `translateY(${drag.by}px)` } : undefined}
        {...spoken('dialog', { label: title, isModal: true })}
      >
        <View
          className="sheet__head"
          onTouchStart={(event) => setDrag({ from: touchY(event), by: 0 })}
          onTouchMove={follow}
          onTouchEnd={letGo}
          onTouchCancel={letGo}
        >
          <View className="sheet__grab" />
          <View className="sheet__title">{title}</View>
          <View className="sheet__close" {...press(onClose, { label: closeLabel })}>
            <Icon name="x" size={20} />
          </View>
        </View>
        <View className="sheet__body">{children}</View>
      </View>
    </View>
  )
}

function touchY(event: CommonEvent): number {
  return (event as ITouchEvent).touches[0]?.clientY ?? 0
}
