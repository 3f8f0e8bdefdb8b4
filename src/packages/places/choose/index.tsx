import { failureWords } from '@/copy/failure'
import { CHOOSE_PLACE_WORDS } from '@/copy/places'
import { SHELL_WORDS } from '@/copy/shell'
import { LocateRow } from '@/features/places/components/locate-row'
import { PlaceList } from '@/features/places/components/place-list'
import { usePlaceChildren } from '@/features/places/hooks/use-place-children'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { answerPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { ErrorState, PageShell, Skeleton } from '@/ui'

/** 选社区: by where I am, or district, street, community. Answers the page that asked. */
export default function ChoosePlacePage() {
  const mode = useDisplayMode()
  const { purpose = '' } = usePageParams()
  const { data, error, open, reload } = usePlaceChildren()
  const choose = ({ code, name }: { code: string; name: string }) => {
    answerPlace({ code, name, purpose })
    goBack()
  }
  return (
    <PageShell mode={mode} title={CHOOSE_PLACE_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <LocateRow onChoose={choose} onDistrict={({ code }) => open(code)} />
      {data && <PlaceList place={data.place} ancestors={data.ancestors} children={data.children} onOpen={({ code }) => open(code)} onChoose={choose} />}
      {!data && !error && <Skeleton label={CHOOSE_PLACE_WORDS.loading} />}
      {!data && error && (
        <ErrorState {...failureWords(error)} onRetry={() => void reload()} />
      )}
    </PageShell>
  )
}
