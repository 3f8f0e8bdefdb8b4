import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './skeleton.css'

interface SkeletonProps {
  rows?: number
  /** Spoken while it stands there. */
  label: string
}

/** Cards of about the height of the real ones. Shows after 300 ms, so that a fast answer does not flash. */
export function Skeleton({ rows = 3, label }: SkeletonProps) {
  return (
    <View className="skel" {...spoken('status', { label, isBusy: true })}>
      {Array.from({ length: rows }, (_, row) => (
        <View className="skel__card" key={row}>
          <View className="skel__bar skel__bar--title" />
          <View className="skel__bar" />
          <View className="skel__bar skel__bar--short" />
        </View>
      ))}
    </View>
  )
}
