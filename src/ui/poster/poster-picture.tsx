import { Image, View } from '@tarojs/components'
import './poster-picture.css'

interface PosterPictureProps {
  path: string
  /** Width to height. */
  ratio: number
  /** What it says, for those who do not see it. */
  alt: string
}

/** Held down, WeChat offers to send it or to keep it. */
export function PosterPicture({ path, ratio, alt }: PosterPictureProps) {
  return (
    <View className="poster-picture">
      <View style={{ position: 'relative', paddingTop: `${100 / ratio}%` }}>
        <View style={{ position: 'absolute', top: 0, left: 0, width: '100%', height: '100%' }}>
          <Image id="poster" className="poster-picture__image" src={path} mode="widthFix" showMenuByLongpress ariaLabel={alt} {...{ alt }} />
        </View>
      </View>
    </View>
  )
}
