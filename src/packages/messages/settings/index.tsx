import { failureWords } from '@/copy/failure'
import { MESSAGE_SETTINGS_WORDS } from '@/copy/message-settings'
import { SHELL_WORDS } from '@/copy/shell'
import { MessageSettingsView } from '@/features/messages/components/message-settings-view'
import { useMessageSettings } from '@/features/messages/hooks/use-message-settings'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { BottomBar, Button, ErrorState, PageShell, Skeleton } from '@/ui'

/** 消息设置: what WeChat tells me, and how often it may still. */
export default function MessageSettingsPage() {
  const mode = useDisplayMode()
  const { settings, error, reload, isAllowing, allow, tellProgress } = useMessageSettings()
  return (
    <PageShell
      mode={mode}
      title={MESSAGE_SETTINGS_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        settings && settings.offered.length > 0 ? (
          <BottomBar hint={MESSAGE_SETTINGS_WORDS.allowHint}>
            <Button id="settings-allow" kind="ink" size="lg" block busyLabel={isAllowing ? MESSAGE_SETTINGS_WORDS.allowing : undefined} onTap={allow}>
              {MESSAGE_SETTINGS_WORDS.allow}
            </Button>
          </BottomBar>
        ) : null
      }
    >
      {settings && <MessageSettingsView settings={settings} onTellProgress={tellProgress} />}
      {!settings && !error && <Skeleton label={MESSAGE_SETTINGS_WORDS.loading} />}
      {!settings && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}
