import { BALLOT_DESK_WORDS, BALLOT_STEP_WORDS } from '@/copy/ballots-desk'
import type { BallotDetail } from '@/shared/contract/ballots'
import { ConfirmSheet, WordsSheet } from '@/ui'
import { takeBallotStep, type BallotStepName } from '../api/ballot-steps'
import type { BallotChange } from '../hooks/use-ballot'
import { DANGEROUS_STEPS, DESK_STEPS, type DeskStep } from '../model/desk-steps'
import { wordsProblem } from '../model/words-problem'
import { ExtendSheet } from './extend-sheet'

interface StepSheetProps {
  step: DeskStep
  ballot: BallotDetail
  change: BallotChange
  onClose: () => void
}

/** Characters of a reason, by the contract. */
export const MAX_REASON = 200

/** What an act means, what it asks for, and the act: many people feel each of them. */
export function StepSheet({ step, ballot, change, onClose }: StepSheetProps) {
  const { verb, title, text, field, done } = BALLOT_STEP_WORDS[step]!
  const busyLabel = change.isBusy ? BALLOT_DESK_WORDS.sending : undefined
  const take = (rest: object) => void change.run(() => takeBallotStep(step as BallotStepName, ballot, rest as never), done)
  if (DESK_STEPS[step] === 'extend') return <ExtendSheet ballot={ballot} busyLabel={busyLabel} onConfirm={take} onClose={onClose} />
  if (DESK_STEPS[step] === 'read') {
    return <ConfirmSheet open id="step-confirm" kind="primary" title={title} text={text} confirm={verb} keep={BALLOT_DESK_WORDS.close} busyLabel={busyLabel} onConfirm={() => take({})} onClose={onClose} />
  }
  return (
    <WordsSheet
      open
      id="step-confirm"
      kind={DANGEROUS_STEPS.includes(step) ? 'danger' : 'primary'}
      title={title}
      text={text}
      field={field!}
      max={MAX_REASON}
      confirm={verb}
      closeLabel={BALLOT_DESK_WORDS.close}
      busyLabel={busyLabel}
      problemOf={wordsProblem(MAX_REASON)}
      onConfirm={(explanation) => take({ explanation })}
      onClose={onClose}
    />
  )
}
