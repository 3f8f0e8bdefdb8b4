import { BALLOT_WORDS } from '@/copy/ballots'
import { errorSentence } from '@/copy/errors'
import { useOnline } from '@/platform/network/use-online'
import type { BallotDetail } from '@/shared/contract/ballots'
import { BottomBar, Button, Note } from '@/ui'
import type { Voting } from '../hooks/use-voting'
import { standingOf } from '../model/ballot-phase'
import { choiceWords } from '../model/option-words'

/** Why the last tap did not get through: a vote is never kept on the phone to go by itself later. */
export function VoteFailure({ voting: { error, isUnsure } }: { voting: Voting }) {
  const isOnline = useOnline()
  if (!isOnline) return <Note icon="wifi-slash" tone="clock">{BALLOT_WORDS.offline}</Note> // prettier-ignore
  if (!error) return null
  return (
    <Note icon="warning-circle" tone="danger">
      {isUnsure ? BALLOT_WORDS.unsure : errorSentence(error.code, { fields: error.fields })}
    </Note>
  )
}

/** The one red button: it reads the choice back. */
export function SendButton({ ballot, voting, onSend }: { ballot: BallotDetail; voting: Voting; onSend: () => void }) {
  const isOnline = useOnline()
  const { key, choice, isReady, isBusy } = voting
  const words = choiceWords(ballot.question, choice)
  const isChange = key !== null && key.voted !== null
  return (
    <Button id="ballot-send" kind="primary" size="lg" block disabled={!isReady || !isOnline} busyLabel={isBusy ? BALLOT_WORDS.sending : undefined} onTap={onSend}>
      {!isReady ? BALLOT_WORDS.pickFirst : !isOnline ? BALLOT_WORDS.needsNet : isChange ? BALLOT_WORDS.change(words) : BALLOT_WORDS.send(words)}
    </Button>
  )
}

/** The rule of the change, and that nobody sees a total. */
export function hintOf({ rules: { mayChange } }: BallotDetail): string {
  return `${mayChange ? BALLOT_WORDS.mayChange : BALLOT_WORDS.isFinal}${BALLOT_WORDS.hidden}`
}

/** While it is open: cast, or change what was cast. */
export function VoteBar({ ballot, voting }: { ballot: BallotDetail; voting: Voting }) {
  const { key, isAsked } = voting
  if (isAsked) {
    return (
      <BottomBar hint={hintOf(ballot)}>
        <VoteFailure voting={voting} />
        <SendButton ballot={ballot} voting={voting} onSend={voting.send} />
      </BottomBar>
    )
  }
  if (!key) return null
  if (standingOf(key) === 'done') return <BottomBar hint={`${BALLOT_WORDS.noMore}。${BALLOT_WORDS.hidden}`}>{null}</BottomBar>
  return (
    <BottomBar hint={`${BALLOT_WORDS.changeText}，${BALLOT_WORDS.changesLeft(key.left)}。${BALLOT_WORDS.hidden}`}>
      <Button id="ballot-change" kind="line" size="lg" block onTap={voting.change}>
        {BALLOT_WORDS.toChange}
      </Button>
    </BottomBar>
  )
}
