import { SETUP_WORDS } from '@/copy/ballots-desk'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { BALLOT_DESK_WORDS } from '@/copy/ballots-desk'
import { SetupForm } from '@/features/ballots-desk/components/setup-form'
import { useSetup, useSetupOffer } from '@/features/ballots-desk/hooks/use-setup'
import { missingOf } from '@/features/ballots-desk/model/setup-draft'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack, openAppointments, showBallotDesk } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { BallotDraft } from '@/shared/contract/ballots-desk'
import { communityOf } from '@/shared/domain/places'
import { BottomBar, Button, ErrorState, PageShell, showToast, Skeleton } from '@/ui'

/** 开一次表决: of a topic that comes to a vote, or set up again before its roll is frozen. */
export default function BallotSetupPage() {
  const { topic, ballot: ballotId } = usePageParams()
  const { offer, ballot, error, reload } = useSetupOffer({ topicId: topic, ballotId })
  const mode = useDisplayMode()
  if (offer && (ballotId === undefined || ballot)) return <Form offer={offer} ballot={ballot} />
  return (
    <PageShell mode={mode} title={SETUP_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={SETUP_WORDS.loading} />}
    </PageShell>
  )
}

function Form({ offer, ballot }: { offer: BallotDraft; ballot: BallotDetail | null }) {
  const mode = useDisplayMode()
  const form = useSetup(offer, ballot, (saved) => {
    showToast(ballot ? SETUP_WORDS.saved : SETUP_WORDS.created, { tone: 'done' })
    if (ballot) goBack()
    else showBallotDesk(saved.id)
  })
  const missing = missingOf(form.draft, offer)
  return (
    <PageShell
      mode={mode}
      title={ballot ? SETUP_WORDS.retitle : SETUP_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar>
          <Button id="setup-save" kind="primary" size="lg" block disabled={missing !== null} busyLabel={form.isBusy ? BALLOT_DESK_WORDS.sending : undefined} onTap={form.save}>
            {missing !== null ? SETUP_WORDS.missing[missing] : ballot ? SETUP_WORDS.save : SETUP_WORDS.create}
          </Button>
        </BottomBar>
      }
    >
      <SetupForm offer={offer} form={form} onAppoint={() => openAppointments(communityOf(offer.scope.code))} />
    </PageShell>
  )
}
