import { failureWords } from '@/copy/failure'
import { SOLVED_WORDS } from '@/copy/reports-lists'
import { SHELL_WORDS } from '@/copy/shell'
import { useMe } from '@/features/people/hooks/use-me'
import { SolvedList } from '@/features/reports/components/solved-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack, switchToTab } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'

/** 办好的: of the community that the page was opened for, else of one's own. */
export default function SolvedPage() {
  const mode = useDisplayMode()
  const { community } = usePageParams()
  const { me, error, reload } = useMe()
  const code = community ?? me?.community?.code
  return (
    <PageShell mode={mode} title={SOLVED_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {code && <SolvedList communityCode={code} />}
      {!code && me && (
        <EmptyState icon="map-pin" title={SOLVED_WORDS.chooseCommunity} text={SOLVED_WORDS.chooseCommunityText} action={{ label: SHELL_WORDS.tabs.home, onTap: () => switchToTab('home') }} />
      )}
      {!code && !me && !error && <Skeleton label={SOLVED_WORDS.loading} />}
      {!code && !me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}
