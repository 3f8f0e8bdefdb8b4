import { type CommonEvent, Image, type ITouchEvent, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useMode } from './display-mode'
import { Icon } from './icon'
import { Photo } from './photo'
import { spoken } from './spoken'
import './before-after.css'

interface Side {
  url: string | null
  label: string
  alt: string
}

interface BeforeAfterProps {
  before: Side
  after: Side
  /** How to use the divider; spoken. */
  dragLabel: string
  /** Without dragging; elder mode always. */
  sideBySide?: boolean
}

/** A browser answers at once, WeChat's runtime with a promise. */
interface Measurable {
  getBoundingClientRect: () => Box | Promise<Box>
}
interface Box {
  left: number
  width: number
}

export function BeforeAfter({ before, after, dragLabel, sideBySide }: BeforeAfterProps) {
  const mode = useMode()
  if (sideBySide || mode.isElder || before.url === null || after.url === null) {
    return (
      <View className="pair-photos">
        {[before, after].map((side) => (
          <View className="pair-photos__side" key={side.label}>
            <Photo url={side.url} alt={side.alt} label={side.label} />
          </View>
        ))}
      </View>
    )
  }
  return <Divided before={before} after={after} dragLabel={dragLabel} />
}

function Divided({ before, after, dragLabel }: { before: Side; after: Side; dragLabel: string }) {
  const frame = useRef<Measurable | null>(null)
  const box = useRef<Box | null>(null)
  const [share, setShare] = useState(0.5)

  const follow = (event: CommonEvent) => {
    const x = pointerX(event)
    if (x === undefined || !box.current?.width) return
    setShare(Math.min(0.96, Math.max(0.04, (x - box.current.left) / box.current.width)))
  }
  const measure = (event: CommonEvent) => {
    void Promise.resolve(frame.current?.getBoundingClientRect()).then((measured) => {
      box.current = measured ?? null
      follow(event)
    })
  }
  const percent = `${share * 100}%`
  return (
    <View
      className="compare"
      ref={frame}
      onTouchStart={measure}
      onTouchMove={follow}
      {...withMouse(measure, follow)}
      {...spoken('img', { label: `${before.alt}，${after.alt}，${dragLabel}` })}
    >
      <Image className="compare__image" src={after.url ?? ''} mode="aspectFill" />
      <View className="compare__clip" style={{ width: percent }}>
        {/* As wide as the frame, whatever the clip's width: the picture must not move with the divider. */}
        <Image className="compare__image" style={{ width: `${100 / share}%` }} src={before.url ?? ''} mode="aspectFill" />
      </View>
      <View className="compare__label compare__label--before">{before.label}</View>
      <View className="compare__label compare__label--after">{after.label}</View>
      <View className="compare__line" style={{ left: percent }}>
        <View className="compare__knob">
          <Icon name="arrows-left-right" size={20} />
        </View>
      </View>
    </View>
  )
}

function pointerX(event: CommonEvent): number | undefined {
  const { touches, clientX } = event as ITouchEvent & { clientX?: number }
  return touches?.[0]?.clientX ?? clientX
}

/** A preview on a desk is dragged with a mouse; WeChat has none. */
function withMouse(press: (event: CommonEvent) => void, follow: (event: CommonEvent) => void) {
  if (process.env.TARO_ENV !== 'h5') return {}
  return { onMouseDown: press, onMouseMove: (event: CommonEvent & { buttons?: number }) => (event.buttons ? follow(event) : undefined) }
}
