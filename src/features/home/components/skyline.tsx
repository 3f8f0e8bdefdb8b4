import { View } from '@tarojs/components'
import './skyline.css'

/** The hills and the two-arch bridge, only on 首页 (design 7). Plain shapes: WXML has no svg, and this needs one colour per theme. */
export function Skyline() {
  return (
    <View className="skyline" {...{ ariaHidden: 'true' }}>
      <View className="skyline__hill skyline__hill--far" />
      <View className="skyline__hill skyline__hill--near" />
      <View className="skyline__bridge" />
    </View>
  )
}
