import { View } from '@tarojs/components'
import { Children, type ReactNode } from 'react'
import './pair.css'

/** Two buttons side by side; one above the other when a label would not fit. */
export function Pair({ children }: { children: ReactNode }) {
  return (
    <View className="pair">
      {Children.toArray(children).map((child, index) => (
        <View className="pair__half" key={index}>
          {child}
        </View>
      ))}
    </View>
  )
}
