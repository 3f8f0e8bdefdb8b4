import { DELIBERATION_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { requestCamera } from '@/platform/navigation/camera-request'
import { switchToTab } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { EmptyState, PageShell } from '@/ui'

/** 议事: says what will be here, and offers what is there already. */
export default function DeliberationPage() {
  const mode = useDisplayMode()
  const report = () => {
    requestCamera()
    switchToTab('report')
  }
  return (
    <PageShell mode={mode} isTab title={DELIBERATION_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null}>
      <EmptyState icon="chats-circle" title={DELIBERATION_WORDS.emptyTitle} text={DELIBERATION_WORDS.emptyText} action={{ label: DELIBERATION_WORDS.action, onTap: report }} />
      <AppTabBar active="deliberation" />
    </PageShell>
  )
}
