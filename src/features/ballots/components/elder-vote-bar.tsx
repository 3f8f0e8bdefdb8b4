import { View } from '@tarojs/components'
import { useState } from 'react'
import { BALLOT_WORDS, ELDER_BALLOT_WORDS as WORDS } from '@/copy/ballots'
import type { BallotDetail } from '@/shared/contract/ballots'
import { BottomBar, Button, Pair } from '@/ui'
import type { useHeldVote } from '../hooks/use-held-vote'
import type { Voting } from '../hooks/use-voting'
import { choiceWords } from '../model/option-words'
import { HelpSheet } from './elder-parts'
import type { ElderStep } from './elder-vote'
import { SendButton, VoteFailure } from './vote-bar'
import './elder-vote.css'

interface ElderVoteBarProps {
  ballot: BallotDetail
  voting: Voting
  held: ReturnType<typeof useHeldVote>
  step: ElderStep
  onStep: (step: ElderStep) => void
  onBack: () => void
}

/** Forward is ink, only the act is red; back and a person to ask are always there. */
export function ElderVoteBar({ ballot, voting, held, step, onStep, onBack }: ElderVoteBarProps) {
  const [isAsking, setAsking] = useState(false)
  const undo = () => {
    held.undo()
    onStep(2)
  }
  const back = step === 1 ? onBack : () => onStep((step - 1) as ElderStep)
  return (
    <BottomBar>
      <VoteFailure voting={voting} />
      {held.isHeld ? (
        <Button id="ballot-now" kind="primary" size="xl" block onTap={held.release}>
          {WORDS.now}
        </Button>
      ) : (
        <Forward ballot={ballot} voting={voting} step={step} onStep={onStep} onSend={held.hold} />
      )}
      <View className="elder-vote__row">
        <Pair>
          {held.isHeld ? (
            <Button id="ballot-undo" kind="line" size="lg" block onTap={undo}>
              {WORDS.undo}
            </Button>
          ) : (
            <Button id="ballot-back" kind="line" size="lg" icon="caret-left" block onTap={back}>
              {step === 3 ? WORDS.again : WORDS.back}
            </Button>
          )}
          <Button id="ballot-help" kind="line" size="lg" icon="phone" block onTap={() => setAsking(true)}>
            {WORDS.help}
          </Button>
        </Pair>
      </View>
      <HelpSheet ballot={ballot} open={isAsking} onClose={() => setAsking(false)} />
    </BottomBar>
  )
}

type ForwardProps = Pick<ElderVoteBarProps, 'ballot' | 'voting' | 'step' | 'onStep'> & { onSend: () => void }

/** On the second screen the options themselves lead on, unless several may be chosen. */
function Forward({ ballot, voting, step, onStep, onSend }: ForwardProps) {
  if (step === 3) return <SendButton ballot={ballot} voting={voting} onSend={onSend} />
  if (step === 1) {
    return (
      <Button id="ballot-go" kind="ink" size="xl" block disabled={!voting.key} onTap={() => onStep(2)}>
        {voting.key ? WORDS.go : WORDS.chooseKey}
      </Button>
    )
  }
  if (ballot.question.kind !== 'approval') return null
  return (
    <Button id="ballot-chosen" kind="ink" size="xl" block disabled={!voting.isReady} onTap={() => onStep(3)}>
      {voting.isReady ? `${WORDS.next}：${choiceWords(ballot.question, voting.choice)}` : BALLOT_WORDS.pickFirst}
    </Button>
  )
}
