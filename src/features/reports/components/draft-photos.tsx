import { View } from '@tarojs/components'
import { FORM_WORDS } from '@/copy/reports-form'
import { MAX_PHOTOS } from '@/shared/contract/reports'
import { Button, Icon, Photo, press } from '@/ui'
import { FieldProblem } from './field-problem'
import './draft-photos.css'

interface DraftPhotosProps {
  /** Path of each, null while it is read or when the phone lost it. */
  paths: readonly (string | null)[]
  isTaking: boolean
  problem?: string
  onTake: () => void
  onAlbum: () => void
  onRemove: (index: number) => void
}

/** The first photo as large as the screen allows, with the camera on it; the others beside each other under it. */
export function DraftPhotos(props: DraftPhotosProps) {
  const { paths, problem, onRemove } = props
  return (
    <View className="draft-photos">
      {paths.map((path, index) => (
        <View key={index} className={index === 0 ? 'draft-photos__main' : 'draft-photos__more'}>
          <Photo url={path} alt={FORM_WORDS.photoAlt(index + 1)} label={index === 0 ? FORM_WORDS.photoCount(paths.length, MAX_PHOTOS) : undefined} />
          <View id={`report-remove-photo-${index}`} className="draft-photos__remove" {...press(() => onRemove(index), { label: FORM_WORDS.removePhoto })}>
            <View className="draft-photos__round">
              <Icon name="x" size={16} />
            </View>
          </View>
          {index === 0 && paths.length < MAX_PHOTOS && <TakeAnother {...props} />}
        </View>
      ))}
      {paths.length === 0 && <TakeFirst {...props} />}
      <FieldProblem text={problem} />
    </View>
  )
}

function TakeFirst({ isTaking, onTake, onAlbum }: DraftPhotosProps) {
  return (
    <View className="draft-photos__none">
      <View className="t2">{FORM_WORDS.noPhotoText}</View>
      <Button id="report-take-photo" kind="ink" size="lg" icon="camera" busyLabel={isTaking ? FORM_WORDS.keepingPhoto : undefined} onTap={onTake}>
        {FORM_WORDS.takePhoto}
      </Button>
      <Button id="report-album" kind="text" icon="image" disabled={isTaking} onTap={onAlbum}>
        {FORM_WORDS.fromAlbum}
      </Button>
    </View>
  )
}

/** On the photo, so that the questions under it stay in the first screen. */
function TakeAnother({ isTaking, onTake, onAlbum }: DraftPhotosProps) {
  return (
    <View className="draft-photos__again">
      <View id="report-album" className="draft-photos__glass" {...press(onAlbum, { label: FORM_WORDS.fromAlbum, isDisabled: isTaking })}>
        <Icon name="image" size={22} />
      </View>
      <View id="report-take-photo" className="draft-photos__glass" {...press(onTake, { isDisabled: isTaking })}>
        <Icon name="camera-plus" filled size={22} />
        <View className="draft-photos__word">{isTaking ? FORM_WORDS.keepingPhoto : FORM_WORDS.takeAnother}</View>
      </View>
    </View>
  )
}
