import { STATIONS_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { requestCamera } from '@/platform/navigation/camera-request'
import { switchToTab } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { EmptyState, PageShell } from '@/ui'

/** 驿站: says what will be here, and offers what is there already. */
export default function StationsPage() {
  const mode = useDisplayMode()
  const report = () => {
    requestCamera()
    switchToTab('report')
  }
  return (
    <PageShell mode={mode} isTab isRider title={STATIONS_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null}>
      <EmptyState icon="coffee" title={STATIONS_WORDS.emptyTitle} text={STATIONS_WORDS.emptyText} action={{ label: STATIONS_WORDS.action, onTap: report }} />
      <AppTabBar active="stations" />
    </PageShell>
  )
}
