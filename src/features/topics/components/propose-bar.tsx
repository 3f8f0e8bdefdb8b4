import { dateWords } from '@/copy/clock'
import { errorSentence } from '@/copy/errors'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { now as readNow } from '@/platform/clock'
import { useOnline } from '@/platform/network/use-online'
import { mayProposeAt, PROPOSALS, PROPOSALS_WINDOW } from '@/shared/domain/topics/proposing'
import type { AppError } from '@/shared/errors'
import { BottomBar, Button, Note, Pair } from '@/ui'
import type { Proposing } from '../hooks/use-proposal'
import type { ProposeStep } from '../model/proposal-draft'

interface ProposeBarProps {
  form: Proposing
  step: ProposeStep
  /** Others said something like it. */
  hasSimilar: boolean
  onStep: (step: ProposeStep) => void
  onSubmit: () => void
}

/** Forward and back; only the act itself is red. */
export function ProposeBar({ form, step, hasSimilar, onStep, onSubmit }: ProposeBarProps) {
  if (step === 1) {
    return (
      <BottomBar hint={PROPOSE_WORDS.privacy}>
        <Button id="propose-next" kind="ink" size="lg" block onTap={() => onStep(2)}>
          {hasSimilar ? PROPOSE_WORDS.different : PROPOSE_WORDS.next}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar hint={step === 3 ? leftWords(form) : undefined}>
      <ProposeFailure error={form.error} />
      <Pair>
        <Button id="propose-previous" size="lg" block onTap={() => onStep(step === 3 ? 2 : 1)}>
          {PROPOSE_WORDS.previous}
        </Button>
        {step === 2 ? (
          <Button id="propose-look" kind="ink" size="lg" block onTap={() => onStep(3)}>
            {PROPOSE_WORDS.look3}
          </Button>
        ) : (
          <SubmitButton form={form} label={PROPOSE_WORDS.submit} onSubmit={onSubmit} />
        )}
      </Pair>
    </BottomBar>
  )
}

/** Without a network it says so, and the draft stays. */
export function SubmitButton({ form, label, onSubmit }: { form: Proposing; label: string; onSubmit: () => void }) {
  const isOnline = useOnline()
  const isUsedUp = !form.isInOffice && mayProposeAt(form.proposedAt, readNow()) !== null
  return (
    <Button id="propose-submit" kind="primary" size="lg" block disabled={!isOnline || isUsedUp} busyLabel={form.isSending ? PROPOSE_WORDS.submitting : undefined} onTap={onSubmit}>
      {isOnline ? label : PROPOSE_WORDS.needsNetwork}
    </Button>
  )
}

/** Why it did not go out; the month's limit in its own words, for nothing is sent by itself here. */
export function ProposeFailure({ error }: { error: AppError | null }) {
  if (!error) return null
  const retryAt = Number(error.fields?.retryAt)
  const now = readNow()
  const words = error.code === 'RATE_LIMITED' && retryAt > now ? PROPOSE_WORDS.noneLeft(dateWords(retryAt, now)) : errorSentence(error.code, { fields: error.fields, now })
  return (
    <Note icon="warning-circle" tone="danger">
      {words}
    </Note>
  )
}

export function leftWords({ isInOffice, proposedAt }: Proposing): string {
  if (isInOffice) return PROPOSE_WORDS.officeLeft
  const now = readNow()
  const nextAt = mayProposeAt(proposedAt, now)
  if (nextAt !== null) return PROPOSE_WORDS.noneLeft(dateWords(nextAt, now))
  return PROPOSE_WORDS.left(PROPOSALS - proposedAt.filter((at) => at > now - PROPOSALS_WINDOW).length)
}
