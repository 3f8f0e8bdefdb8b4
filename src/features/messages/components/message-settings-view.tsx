import { MESSAGE_SETTINGS_WORDS as WORDS } from '@/copy/message-settings'
import type { MessageSettings } from '@/shared/contract/messages'
import { Card, Cell, Note, Section, Switch } from '@/ui'

interface MessageSettingsViewProps {
  settings: MessageSettings
  onTellProgress: (on: boolean) => void
}

/** How often WeChat may still tell of what; whether it tells of steps on the way; and what nothing here changes. */
export function MessageSettingsView({ settings: { offered, left, tellsProgress }, onTellProgress }: MessageSettingsViewProps) {
  return (
    <>
      {offered.length === 0 ? (
        <Note icon="info">{WORDS.none}</Note>
      ) : (
        <Section title={WORDS.byWechat}>
          <Card>
            {offered.map((key) => (
              <Cell key={key} id={`consent-${key}`} title={WORDS.classes[key].title} detail={WORDS.classes[key].detail} end={WORDS.left(key === 'progress' && !tellsProgress ? 0 : left[key])} />
            ))}
          </Card>
        </Section>
      )}
      <Card>
        <Cell icon="bell" title={WORDS.progressSwitch} detail={WORDS.progressHelp} end={<Switch id="settings-progress" on={tellsProgress} label={WORDS.progressSwitch} onChange={onTellProgress} />} />
      </Card>
      <Note icon="tray">{WORDS.always}</Note>
      <Note icon="clock">{WORDS.quiet}</Note>
    </>
  )
}
