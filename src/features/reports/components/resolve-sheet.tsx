import { View } from '@tarojs/components'
import { FORM_WORDS } from '@/copy/reports-form'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import { MAX_NOTE, MAX_PHOTOS } from '@/shared/contract/reports'
import { Button, Icon, Photo, press, Sheet, TextField } from '@/ui'
import type { ResolveForm } from '../hooks/use-resolve-form'
import { FieldProblem } from './field-problem'
import './draft-photos.css'
import './sheet-acts.css'

interface ResolveSheetProps {
  open: boolean
  form: ResolveForm
  onClose: () => void
}

/** T7 and T12: after-photos from the spot, where they were taken, and a few words. */
export function ResolveSheet({ open, form, onClose }: ResolveSheetProps) {
  return (
    <Sheet open={open} title={HANDLE_WORDS.resolveTitle} closeLabel={HANDLE_WORDS.close} onClose={onClose}>
      <View className="sheet-text">{HANDLE_WORDS.resolveHelp}</View>
      <View className="draft-photos">
        {form.photos.map((path, index) => (
          <View key={path} className={index === 0 ? 'draft-photos__main' : 'draft-photos__more'}>
            <Photo url={path} alt={HANDLE_WORDS.afterAlt(index + 1)} />
            <View id={`resolve-remove-photo-${index}`} className="draft-photos__remove" {...press(() => form.removePhoto(index), { label: HANDLE_WORDS.removeAfter })}>
              <View className="draft-photos__round">
                <Icon name="x" size={16} />
              </View>
            </View>
          </View>
        ))}
        {form.photos.length < MAX_PHOTOS && (
          <View className="draft-photos__act">
            <Button id="resolve-take-photo" kind="line" icon="camera-plus" busyLabel={form.isTaking ? FORM_WORDS.keepingPhoto : undefined} onTap={() => form.takePhoto('camera')}>
              {HANDLE_WORDS.takeAfter}
            </Button>
            <Button id="resolve-album" kind="text" icon="image" onTap={() => form.takePhoto('album')}>
              {FORM_WORDS.fromAlbum}
            </Button>
          </View>
        )}
      </View>
      <FieldProblem text={form.problems.photos} />
      <View className="row muted f14 sheet-place">
        <Icon name="map-pin" size={16} />
        <View className="gap">{form.locationWords}</View>
      </View>
      <TextField
        id="resolve-note"
        label={HANDLE_WORDS.resolveNote}
        placeholder={HANDLE_WORDS.resolveNotePlaceholder}
        help={HANDLE_WORDS.resolveNoteHelp}
        value={form.note}
        max={MAX_NOTE}
        multiline
        error={form.problems.note}
        onChange={form.setNote}
      />
      <View className="sheet-acts">
        <FieldProblem text={form.problems.other} />
        <Button id="resolve-confirm" kind="primary" size="lg" block busyLabel={form.busyWords} onTap={form.submit}>
          {HANDLE_WORDS.resolveConfirm}
        </Button>
      </View>
    </Sheet>
  )
}
