import { useCallback, useState } from 'react'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { GRID_PILES, INBOX_WORDS, type Pile, PILES } from '@/copy/staff'
import { useMe } from '@/features/people/hooks/use-me'
import { staffDesk, type StaffDesk } from '@/features/people/model/staff-desk'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack, openChoosePlace, openFindReport } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import type { Role } from '@/shared/domain/appointments'
import { RIDER_DECIDERS } from '@/shared/domain/riders/rider-offices'
import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { Button, EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'
import { PILE_VIEWS } from '../sources/pile-views'

const PURPOSE = 'inbox'
const choosePlace = () => openChoosePlace(PURPOSE)

/** Everything that waits for staff; who has no such appointment is told so. */
export default function InboxPage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  const desk = staffDesk(me)
  return (
    <PageShell mode={mode} title={INBOX_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {desk && <Inbox desk={desk} />}
      {me && !desk && <EmptyState icon="tray" title={INBOX_WORDS.notStaff} text={INBOX_WORDS.notStaffText} />}
      {!me && !error && <Skeleton label={INBOX_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** One community, one pile at a time, by the clock. */
function Inbox({ desk }: { desk: StaffDesk }) {
  const { community } = usePageParams()
  const [picked, setPicked] = useState<{ code: string; name: string } | null>(null)
  // Words and photos are for those who decide about them: a pile that one may only look at keeps others from their work.
  const piles = (desk.gridCode === null ? PILES : GRID_PILES).filter((one) => PILE_ROLES[one]?.includes(desk.role) ?? (one !== 'content' || desk.takesIn))
  const [pile, setPile] = useState<Pile>(firstPile(desk))
  const find = () => openFindReport(desk.place.code)
  const code = picked?.code ?? community ?? desk.communityCode
  usePickedPlace(PURPOSE, useCallback((place: PickedPlace) => setPicked(place), []))

  if (code === null) {
    return (
      <>
        <EmptyState icon="map-pin" title={INBOX_WORDS.choosePlace} text={INBOX_WORDS.choosePlaceText(desk.place.name)} action={{ label: INBOX_WORDS.place, onTap: choosePlace }} />
        <Button id="inbox-find" kind="text" block onTap={find}>
          {INBOX_WORDS.find}
        </Button>
      </>
    )
  }
  const PileView = PILE_VIEWS[pile]
  return (
    <PileView
      key={`${code} ${pile}`}
      communityCode={code}
      gridCode={desk.gridCode}
      piles={piles}
      pile={pile}
      onPile={setPile}
      placeName={picked?.name ?? null}
      deskName={desk.place.name}
      onChoosePlace={desk.communityCode === null ? choosePlace : undefined}
      onFind={find}
    />
  )
}

/** Piles of certain offices; the others are everybody's. */
const PILE_ROLES: Readonly<Partial<Record<Pile, readonly Role[]>>> = { riders: RIDER_DECIDERS, topics: SCREENERS, appeals: ARBITERS, ballots: [...SCREENERS, ...ARBITERS] }

function firstPile({ takesIn }: StaffDesk): Pile {
  return takesIn ? 'intake' : 'handling'
}
