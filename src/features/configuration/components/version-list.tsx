import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { SETTINGS_WORDS } from '@/copy/settings'
import type { Configuration } from '@/shared/contract/configuration'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Pill } from '@/ui'
import { builtInDraft, differences, draftOf } from '../model/document-form'
import { ChangeLines } from './change-lines'

interface VersionListProps {
  /** Newest first, the present one included. */
  versions: readonly Configuration[]
  now: Instant
  /** Absent: the reader only reads. */
  onRestore?: (version: Configuration) => void
}

/** Who changed what, when and why; each against the one before it. */
export function VersionList({ versions, now, onRestore }: VersionListProps) {
  return (
    <View>
      {versions.map((one, index) => {
        const before = versions[index + 1]
        const base = before ? draftOf(before) : one.version === 1 ? builtInDraft(one.kind, one.key) : null
        return (
          <Card key={one.version}>
            <View className="stackable">
              <View className="strong">{SETTINGS_WORDS.version(one.version)}</View>
              {index === 0 && <Pill tone="done" icon="check-circle">{SETTINGS_WORDS.present}</Pill>}
            </View>
            <View className="muted f13">{SETTINGS_WORDS.publishedBy(one.by, momentWords(one.at, now))}</View>
            <View>{one.reason}</View>
            {base && <ChangeLines lines={differences(base, draftOf(one))} />}
            <View className="muted f13">{SETTINGS_WORDS.hash(one.hash)}</View>
            {onRestore && index > 0 && (
              <Button id={`settings-restore-${one.version}`} kind="text" onTap={() => onRestore(one)}>
                {SETTINGS_WORDS.restore}
              </Button>
            )}
          </Card>
        )
      })}
    </View>
  )
}
