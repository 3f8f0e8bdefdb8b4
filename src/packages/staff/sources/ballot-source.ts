import { BALLOT_LIST_WORDS, BALLOT_STATE_WORDS } from '@/copy/ballots-desk'
import { useDeskBallots } from '@/features/ballots-desk/hooks/use-desk-ballots'
import { ballotFact } from '@/features/ballots-desk/model/ballot-fact'
import { readBallotClock } from '@/features/ballots-desk/model/ballot-life'
import { type InboxAct, type InboxRow, type InboxSource, readingOf } from '@/features/staff/model/inbox-row'
import { now as readNow } from '@/platform/clock'
import { openBallotDesk, openOutstanding, openTopic } from '@/platform/navigation/navigate'
import type { BallotSummary } from '@/shared/contract/ballots'

/** Ballots that are not over, for the offices that run them or stand above, as rows of the inbox. */
export function useBallotSource(communityCode: string): InboxSource {
  const list = useDeskBallots(communityCode, true)
  const now = readNow()
  const rows = list.items.map((ballot): InboxRow => {
    const open = () => openBallotDesk(ballot.id)
    return {
      key: ballot.id,
      kind: BALLOT_STATE_WORDS[ballot.state].name,
      title: ballot.title,
      fact: ballotFact(ballot),
      clock: readBallotClock(ballot, ballot.opensAt, now),
      photo: null,
      likely: { id: `queue-likely-${ballot.id}`, label: BALLOT_LIST_WORDS.open, onTap: open },
      other: otherAct(ballot),
      onOpen: open,
    }
  })
  // What is due is done by whoever looks: nothing of a ballot is ever late.
  return { rows, overdue: 0, placeName: undefined, ...readingOf(list) }
}

function otherAct({ id, state, topicId }: BallotSummary): InboxAct {
  return state === 'OPEN'
    ? { id: `queue-more-${id}`, label: BALLOT_LIST_WORDS.outstanding, onTap: () => openOutstanding(id) }
    : { id: `queue-more-${id}`, label: BALLOT_LIST_WORDS.topic, onTap: () => openTopic(topicId) }
}
