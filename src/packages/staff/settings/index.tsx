import { useState } from 'react'
import { ENGINE_WORDS, KIND_TITLES, SETTINGS_WORDS } from '@/copy/settings'
import { SHELL_WORDS } from '@/copy/shell'
import { DocumentList } from '@/features/configuration/components/document-list'
import { DocumentView } from '@/features/configuration/components/document-view'
import { PublishSheet } from '@/features/configuration/components/publish-sheet'
import { useDocument } from '@/features/configuration/hooks/use-document'
import { useMe } from '@/features/people/hooks/use-me'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openCalendar, openSettings } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { Configuration } from '@/shared/contract/configuration'
import { DECISION_ENGINES } from '@/shared/domain/rule-sets/rule-set'
import { BottomBar, Button, PageShell, showToast } from '@/ui'

/** 城市设置: what the city publishes; with kind and key, one document of it. */
export default function SettingsPage() {
  const { kind, key } = usePageParams()
  return kind && key ? <OneDocument kind={kind} documentKey={key} /> : <AllDocuments />
}

function AllDocuments() {
  const mode = useDisplayMode()
  return (
    <PageShell mode={mode} title={SETTINGS_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <DocumentList onOpen={openSettings} onCalendar={openCalendar} />
    </PageShell>
  )
}

function OneDocument({ kind, documentKey }: { kind: string; documentKey: string }) {
  const mode = useDisplayMode()
  const { me } = useMe()
  const [reason, setReason] = useState<string | null>(null)
  const document = useDocument(kind, documentKey, () => {
    setReason(null)
    showToast(SETTINGS_WORDS.done, { tone: 'done' })
  })
  usePullDown(document.reload)
  const isAdmin = me?.appointments.some(({ role }) => role === 'city-admin') ?? false
  const restore = (version: Configuration) => {
    document.takeUp(version)
    setReason(SETTINGS_WORDS.restoreReason(version.version))
  }
  return (
    <PageShell
      mode={mode}
      title={titleOf(kind, documentKey)}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        document.changes.length > 0 ? (
          <BottomBar hint={SETTINGS_WORDS.draft(document.changes.length)}>
            <Button id="settings-review" kind="primary" size="lg" block onTap={() => setReason('')}>
              {SETTINGS_WORDS.publish}
            </Button>
            <Button id="settings-drop" kind="text" block onTap={document.drop}>
              {SETTINGS_WORDS.drop}
            </Button>
          </BottomBar>
        ) : null
      }
    >
      <DocumentView document={document} isAdmin={isAdmin} onRestore={restore} />
      {reason !== null && document.shown && (
        <PublishSheet
          draft={document.shown}
          changes={document.changes}
          reason={reason}
          isBusy={document.publish.isBusy}
          error={document.publish.error}
          onPublish={(why) => document.shown && void document.publish.run(document.shown, why)}
          onClose={() => setReason(null)}
        />
      )}
    </PageShell>
  )
}

function titleOf(kind: string, key: string): string {
  const engine = DECISION_ENGINES.find((one) => one === key)
  return engine ? ENGINE_WORDS[engine] : ((KIND_TITLES as Readonly<Record<string, string>>)[kind] ?? SETTINGS_WORDS.title)
}
