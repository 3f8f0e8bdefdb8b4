import { View } from '@tarojs/components'
import './seal.css'

/** mine: it waits for this reader, the only red one. ended: what it will not come to any more. */
export type SealState = 'past' | 'mine' | 'here' | 'next' | 'ended'

interface SealProps {
  character: string
  state: SealState
  size?: 'sm' | 'md' | 'lg'
}

export function Seal({ character, state, size = 'md' }: SealProps) {
  return <View className={`seal seal--${state} seal--${size}`}>{character}</View>
}
