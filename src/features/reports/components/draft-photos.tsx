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

/** The first photo as large as the screen allows, the others beside each other under it. */
export function DraftPhotos({ paths, isTaking, problem, onTake, onAlbum, onRemove }: DraftPhotosProps) {
  const canTake = paths.length < MAX_PHOTOS
  return (
    <View className="draft-photos">
      {paths.map((path, index) => (
        <View key={index} className={index === 0 ? 'draft-photos__main' : 'draft-photos__more'}>
          <Photo url={path} alt={FORM_WORDS.photoAlt(index + 1)} label={index === 0 ? FORM_WORDS.photoCount(paths.length, MAX_PHOTOS) : undefined} />
          <View id={`report-remove-photo-${index}`} className="draft-photos__remove" {...press(() => onRemove(index), { label: FORM_WORDS.removePhoto })}>
            <Icon name="x" size={16} />
          </View>
        </View>
      ))}
      {canTake && (
        <View className={paths.length === 0 ? 'draft-photos__none' : 'draft-photos__act'}>
          {paths.length === 0 && <View className="t2">{FORM_WORDS.noPhotoText}</View>}
          <Button id="report-take-photo" kind="line" icon="camera-plus" busyLabel={isTaking ? FORM_WORDS.keepingPhoto : undefined} onTap={onTake}>
            {paths.length === 0 ? FORM_WORDS.takePhoto : FORM_WORDS.takeAnother}
          </Button>
          {!isTaking && (
            <Button id="report-album" kind="text" icon="image" onTap={onAlbum}>
              {FORM_WORDS.fromAlbum}
            </Button>
          )}
        </View>
      )}
      <FieldProblem text={problem} />
    </View>
  )
}
