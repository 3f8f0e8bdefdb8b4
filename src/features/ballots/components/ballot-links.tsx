import { BALLOT_WORDS } from '@/copy/ballots'
import { openMyVotes, openRollCheck } from '@/platform/navigation/navigate'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell } from '@/ui'
import { endWords } from '../model/end-words'

/** What can be looked at besides: the roll, and one's own codes. */
export function BallotLinks({ ballot, now }: { ballot: BallotDetail; now: Instant }) {
  const { id, rollHash, rollShownUntil, state, mine } = ballot
  const rollHelp = state === 'ROLL_PUBLICITY' && rollShownUntil !== null ? BALLOT_WORDS.rollHelp(endWords(rollShownUntil, now)) : BALLOT_WORDS.rollHelpOpen
  return (
    <Card>
      {rollHash !== null && (mine.length > 0 || state === 'ROLL_PUBLICITY') && <Cell id="ballot-roll" icon="list-checks" title={BALLOT_WORDS.roll} detail={rollHelp} onTap={() => openRollCheck(id)} />}
      <Cell id="ballot-my-votes" icon="lock" title={BALLOT_WORDS.myVotes} detail={BALLOT_WORDS.myVotesHelp} onTap={openMyVotes} />
    </Card>
  )
}
