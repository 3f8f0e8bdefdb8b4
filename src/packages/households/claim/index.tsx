import { useCallback, useState } from 'react'
import { failureWords } from '@/copy/failure'
import { CLAIM_WORDS } from '@/copy/households'
import { SHELL_WORDS } from '@/copy/shell'
import { ClaimFormFields } from '@/features/households/components/claim-form'
import { DoorCard, DoorPicker } from '@/features/households/components/door-picker'
import { type ClaimForm, useClaimForm } from '@/features/households/hooks/use-claim-form'
import { useMe } from '@/features/people/hooks/use-me'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openChoosePlace, openIdentity, showHome } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import { BottomBar, Button, Card, Cell, EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'

const PURPOSE = 'claim'
const choosePlace = () => openChoosePlace(PURPOSE)

/** 认一下我家: which door, who I am there, and what shows it. */
export default function ClaimPage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  const form = useClaimForm((claim) => showHome(claim.id))
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      title={CLAIM_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={form.door && <SubmitBar form={form} />}
    >
      {me && <Questions me={me} form={form} />}
      {!me && !error && <Skeleton label={CLAIM_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Questions({ me, form }: { me: Me; form: ClaimForm }) {
  const [picked, setPicked] = useState<PickedPlace | null>(null)
  usePickedPlace(PURPOSE, useCallback((place: PickedPlace) => setPicked(place), []))
  const community = picked ?? me.community
  if (me.phoneTail === null) return <EmptyState icon="phone" title={CLAIM_WORDS.needsPhone} text={CLAIM_WORDS.needsPhoneText} action={{ label: CLAIM_WORDS.toIdentity, onTap: openIdentity }} />
  if (form.door) {
    return (
      <>
        <DoorCard door={form.door} onChange={() => form.setDoor(null)} />
        <ClaimFormFields form={form} />
      </>
    )
  }
  return (
    <>
      <Card>
        <Cell id="claim-community" icon="map-pin" title={community?.name ?? CLAIM_WORDS.noCommunity} end={CLAIM_WORDS.changeDoor} onTap={choosePlace} />
      </Card>
      {community && <DoorPicker key={community.code} communityCode={community.code} onChoose={form.setDoor} />}
    </>
  )
}

/** The act, and until it can be done, what is missing. */
function SubmitBar({ form }: { form: ClaimForm }) {
  const missing = !form.isNameRight ? CLAIM_WORDS.nameMissing : form.codeLeft > 0 ? CLAIM_WORDS.codeLeft(form.codeLeft) : null
  return (
    <BottomBar hint={CLAIM_WORDS.publicHint(form.door?.buildingName ?? '')}>
      <Button id="claim-submit" kind="primary" size="lg" block disabled={missing !== null} busyLabel={form.send.isBusy ? CLAIM_WORDS.submitting : undefined} onTap={() => void form.send.run()}>
        {missing ?? CLAIM_WORDS.submit}
      </Button>
    </BottomBar>
  )
}
