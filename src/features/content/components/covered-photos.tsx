import { View } from '@tarojs/components'
import { useState } from 'react'
import { CONTENT_WORDS } from '@/copy/content'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { Button, Card, Photo } from '@/ui'
import { openPhotos } from '../api/open-photos'
import './covered-photos.css'

/** Covered until somebody opens them; the look is recorded, and the author sees it. */
export function CoveredPhotos({ contentId, count }: { contentId: string; count: number }) {
  const [urls, setUrls] = useState<readonly string[] | null>(null)
  const open = useAction(async () => {
    try {
      setUrls((await openPhotos({ contentId })).urls)
    } catch (error) {
      tellFailure(error)
    }
  })
  if (urls) {
    return (
      <>
        {urls.map((url, index) => (
          <View key={url} className="covered-photos__photo">
            <Photo url={url} alt={CONTENT_WORDS.photoAlt(index + 1)} />
          </View>
        ))}
      </>
    )
  }
  return (
    <Card>
      <View className="h-card">{CONTENT_WORDS.covered(count)}</View>
      <View className="t2 f14">{CONTENT_WORDS.coveredHelp}</View>
      <Button id="content-open-photos" kind="line" block busyLabel={open.isBusy ? CONTENT_WORDS.opening : undefined} onTap={() => void open.run()}>
        {CONTENT_WORDS.openPhotos}
      </Button>
    </Card>
  )
}
