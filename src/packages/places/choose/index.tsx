import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { CHOOSE_PLACE_WORDS } from '@/copy/places'
import { SHELL_WORDS } from '@/copy/shell'
import { FoundPlaces } from '@/features/places/components/found-places'
import { LocateRow } from '@/features/places/components/locate-row'
import { PlaceList } from '@/features/places/components/place-list'
import { RecentList } from '@/features/places/components/recent-list'
import { usePlaceChildren } from '@/features/places/hooks/use-place-children'
import { usePlaceSearch } from '@/features/places/hooks/use-place-search'
import { recentPlaces, rememberPlace } from '@/features/places/model/recent-places'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { answerPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { ErrorState, PageShell, Skeleton, TextField } from '@/ui'

const MAX_TEXT = 20

/** 选社区: one of the last, by its name, by where I am, or district, street, community. Answers the page that asked. */
export default function ChoosePlacePage() {
  const mode = useDisplayMode()
  const { purpose = '' } = usePageParams()
  const [recent] = useState(recentPlaces)
  const search = usePlaceSearch()
  const tree = usePlaceChildren()
  const choose = ({ code, name }: { code: string; name: string }) => {
    rememberPlace({ code, name })
    answerPlace({ code, name, purpose })
    goBack()
  }
  const open = ({ code }: { code: string }) => {
    search.setText('')
    tree.open(code)
  }
  return (
    <PageShell mode={mode} title={CHOOSE_PLACE_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <TextField id="place-search" label={CHOOSE_PLACE_WORDS.search} placeholder={CHOOSE_PLACE_WORDS.searchHint} max={MAX_TEXT} value={search.text} onChange={search.setText} />
      {search.isAsked ? (
        <FoundPlaces search={search} onOpen={open} onChoose={choose} />
      ) : (
        <>
          <RecentList places={recent} onChoose={choose} />
          <LocateRow onChoose={choose} onDistrict={open} />
          {tree.data && <PlaceList place={tree.data.place} ancestors={tree.data.ancestors} children={tree.data.children} onOpen={open} onChoose={choose} />}
          {!tree.data && !tree.error && <Skeleton label={CHOOSE_PLACE_WORDS.loading} />}
          {!tree.data && tree.error && <ErrorState {...failureWords(tree.error)} onRetry={() => void tree.reload()} />}
        </>
      )}
    </PageShell>
  )
}
