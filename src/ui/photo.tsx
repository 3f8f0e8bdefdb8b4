import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './photo.css'

interface PhotoProps {
  /** Null: there is none to see yet. */
  url: string | null
  alt: string
  label?: string
  /** In its place, also when it does not load. */
  placeholder?: { icon: IconName; text: string }
  onTap?: () => void
  size?: 'thumb' | 'fill'
}

export function Photo({ url, alt, label, placeholder, onTap, size = 'fill' }: PhotoProps) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null)
  const control = onTap ? press(onTap, { label: alt }) : {}
  const canShow = url !== null && url !== failedUrl
  return (
    <View className={classNames('photo', `photo--${size}`)} {...control}>
      {canShow ? (
        <Image className="photo__image" src={url} mode="aspectFill" ariaLabel={alt} onError={() => setFailedUrl(url)} {...{ alt }} />
      ) : (
        <View className="photo__none">
          <Icon name={placeholder?.icon ?? 'image'} size={size === 'thumb' ? 22 : 28} />
          {placeholder && <View className="photo__word">{placeholder.text}</View>}
        </View>
      )}
      {label && <View className="photo__label">{label}</View>}
    </View>
  )
}
