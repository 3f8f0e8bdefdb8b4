import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { GRID_WORDS } from '@/copy/grids'
import { SHELL_WORDS } from '@/copy/shell'
import { useMe } from '@/features/people/hooks/use-me'
import { CommunityPicker } from '@/features/places/components/community-picker'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { GRID_EDITORS } from '@/shared/domain/geo/grids/grid-editors'
import { communityOf } from '@/shared/domain/places'
import { EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'
import { GridEditorPage } from './grid-editor-page'

/** 网格边界: those who keep a community draw its grids; whoever keeps many chooses one first. */
export default function GridsPage() {
  const mode = useDisplayMode()
  const { community } = usePageParams()
  const { me, error, reload } = useMe()
  const [chosen, setChosen] = useState<string | null>(null)
  const keeper = me?.appointments.find(({ role }) => GRID_EDITORS.includes(role))
  const code = community ?? chosen ?? (keeper && communityOf(keeper.place.code))
  if (code) return <GridEditorPage communityCode={code} />
  return (
    <PageShell mode={mode} title={GRID_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {keeper && <CommunityPicker startCode={keeper.place.code} onChoose={setChosen} />}
      {me && !keeper && <EmptyState icon="map-pin" title={GRID_WORDS.notKeeper} text={GRID_WORDS.notKeeperText} />}
      {!me && !error && <Skeleton label={GRID_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}
