import { useCallback } from 'react'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { chooseCommunity } from '@/features/people/api/choose-community'
import { useMe } from '@/features/people/hooks/use-me'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack, openChoosePlace, openIdentity } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import { RECORDERS } from '@/shared/domain/topics/topic-offices'
import { isWithin } from '@/shared/domain/places'
import { EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'
import { ProposeForm } from './propose-form'

const PURPOSE = 'propose'
const choosePlace = () => openChoosePlace(PURPOSE)

/** 提一件事: three short steps; who may not yet is told what it takes. */
export default function ProposePage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  usePickedPlace(PURPOSE, useCallback(({ code }: PickedPlace) => void chooseCommunity(code).catch(() => reload()), [reload]))
  const community = me?.community
  if (me && community && mayPropose(me, community.code)) return <ProposeForm key={community.code} mode={mode} me={me} communityCode={community.code} />
  return (
    <PageShell mode={mode} title={PROPOSE_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {me && <NotYet hasCommunity={Boolean(community)} />}
      {!me && !error && <Skeleton label={PROPOSE_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** A number that was checked, or an office in which one records what others say. The server decides; this is for the screen. */
function mayPropose({ level, appointments }: Me, communityCode: string): boolean {
  return level >= 2 || appointments.some(({ role, place }) => RECORDERS.includes(role) && isWithin(communityCode, place.code))
}

function NotYet({ hasCommunity }: { hasCommunity: boolean }) {
  return hasCommunity ? (
    <EmptyState icon="phone" title={PROPOSE_WORDS.needsPhone} text={PROPOSE_WORDS.needsPhoneText} action={{ label: PROPOSE_WORDS.toIdentity, onTap: openIdentity }} />
  ) : (
    <EmptyState icon="map-pin" title={PROPOSE_WORDS.chooseTitle} text={PROPOSE_WORDS.chooseText} action={{ label: PROPOSE_WORDS.chooseButton, onTap: choosePlace }} />
  )
}
