import { View } from '@tarojs/components'
import './seal.css'

interface SealProps {
  character: string
  /** mine: it waits for this reader, the only red one. */
  state: 'past' | 'mine' | 'here' | 'next'
  size?: 'sm' | 'md' | 'lg'
}

export function Seal({ character, state, size = 'md' }: SealProps) {
  return <View className={`seal seal--${state} seal--${size}`}>{character}</View>
}
