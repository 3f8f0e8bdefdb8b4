import { useCallback, useState } from 'react'
import { dateWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { RIDER_WAY_WORDS, RIDER_WORDS } from '@/copy/riders'
import { SHELL_WORDS } from '@/copy/shell'
import { writeCode } from '@/features/appointments/model/read-code'
import { useMe } from '@/features/people/hooks/use-me'
import { CodeToShow } from '@/features/riders/components/code-to-show'
import { PlatformChips } from '@/features/riders/components/platform-chips'
import { RiderPromises } from '@/features/riders/components/rider-promises'
import { type MyRider, RiderState } from '@/features/riders/components/rider-state'
import { type RiderAsking, useRiderAsking } from '@/features/riders/hooks/use-rider-asking'
import { now } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openChoosePlace, openIdentity } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import { getMyRider } from '@/shared/contract/riders'
import type { RiderMethod } from '@/shared/domain/riders/verification-states'
import { BottomBar, Button, Card, Cell, ErrorState, Note, OptionRow, PageShell, Section, Skeleton } from '@/ui'

const PURPOSE = 'rider'
type Community = { code: string; name: string } | null

/** 骑手认证: where I stand, and the ways to be known. */
export default function VerifyRiderPage() {
  const mode = useDisplayMode()
  const { me, reload: reloadMe } = useMe()
  const { data: mine, error, reload } = useOperation(getMyRider, {})
  const asking = useRiderAsking(() => Promise.all([reload(), reloadMe()]))
  const [picked, setPicked] = useState<Community>(null)
  usePickedPlace(PURPOSE, useCallback((place: PickedPlace) => setPicked(place), []))
  usePullDown(reload)
  useReturn(() => void reload())
  const known = mine && me ? { mine, me, asking, community: picked ?? me.community, method: methodOf(mine, asking) } : null
  return (
    <PageShell
      mode={mode}
      title={RIDER_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={known && <Act {...known} />}
    >
      {mine && <RiderState mine={mine} now={now()} />}
      {known && known.method !== null && <Ways {...known} method={known.method} />}
      {mine && <RiderPromises />}
      {!mine && !error && <Skeleton label={RIDER_WORDS.loading} />}
      {!mine && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** The way that is chosen, the easiest at first; null: there is nothing to ask now. */
function methodOf({ mayAsk, last, listed }: MyRider, asking: RiderAsking): RiderMethod | null {
  if (!mayAsk || last?.state === 'pending') return null
  return asking.method ?? (listed ? 'list' : 'badge')
}

interface WaysProps {
  mine: MyRider
  me: Me
  community: Community
  method: RiderMethod
  asking: RiderAsking
}

/** The list only where it holds this phone; what the chosen way needs stands below. */
function Ways({ mine: { listed }, me, community, method, asking }: WaysProps) {
  const ways: readonly RiderMethod[] = listed ? ['list', 'badge', 'word'] : ['badge', 'word']
  return (
    <>
      <Section title={RIDER_WORDS.yearly}>
        {ways.map((way) => (
          <OptionRow
            key={way}
            id={`way-${way}`}
            label={RIDER_WAY_WORDS[way].title}
            detail={way === 'list' && listed ? RIDER_WORDS.listed(listed.stationName, dateWords(listed.listedAt, now())) : RIDER_WAY_WORDS[way].help}
            chosen={way === method}
            onTap={() => asking.setMethod(way)}
          />
        ))}
      </Section>
      {me.phoneTail === null && (
        <Card>
          <Cell id="rider-phone" icon="phone" title={RIDER_WORDS.phone} detail={RIDER_WORDS.phoneHelp} onTap={openIdentity} />
        </Card>
      )}
      {method === 'word' && <CodeToShow write={writeCode} />}
      {method === 'badge' && (
        <>
          <PlatformChips title={RIDER_WORDS.platform} platform={asking.platform} onChange={asking.setPlatform} />
          <Card>
            <Cell
              id="rider-community"
              icon="map-pin"
              title={community ? RIDER_WORDS.community(community.name) : RIDER_WORDS.noCommunity}
              end={RIDER_WORDS.change}
              onTap={() => openChoosePlace(PURPOSE)}
            />
          </Card>
          <Note icon="eye">{RIDER_WORDS.badgeWhy}</Note>
        </>
      )}
    </>
  )
}

/** What is done now; null as the method: nothing can be asked, only taken back. */
function Act({ mine, me, community, method, asking }: Omit<WaysProps, 'method'> & { method: RiderMethod | null }) {
  const { last } = mine
  if (last?.state === 'pending') {
    return (
      <BottomBar>
        <Button id="rider-withdraw" size="lg" block busyLabel={asking.isBusy ? RIDER_WORDS.withdrawing : undefined} onTap={() => void asking.takeBack(last)}>
          {RIDER_WORDS.withdraw}
        </Button>
      </BottomBar>
    )
  }
  if (method === null || method === 'word') return null
  const isListed = method === 'list'
  const busyLabel = isListed ? RIDER_WORDS.confirming : RIDER_WORDS.sending
  return (
    <BottomBar hint={RIDER_WORDS.optional}>
      <Button
        id={`rider-ask-${method}`}
        kind="primary"
        size="lg"
        block
        disabled={!isListed && !community}
        busyLabel={asking.isBusy ? busyLabel : undefined}
        onTap={() => void (isListed ? asking.confirm() : community && asking.send(me.personId, community.code))}
      >
        {isListed ? RIDER_WORDS.confirm : RIDER_WORDS.take}
      </Button>
    </BottomBar>
  )
}
