import { BALLOT_LIST_WORDS, BALLOT_STATE_WORDS } from '@/copy/ballots-desk'
import { openBallotDesk, openBallotSetup } from '@/platform/navigation/navigate'
import { useReturn } from '@/platform/life-cycle/page-events'
import { Card, Cell } from '@/ui'
import { useDeskBallots } from '../hooks/use-desk-ballots'

interface TopicBallotsProps {
  topicId: string
  communityCode: string
  /** It comes to a vote and none is running. */
  mayStart: boolean
}

/** On the desk of a topic: the ballot that runs about it, or the way to one. */
export function TopicBallots({ topicId, communityCode, mayStart }: TopicBallotsProps) {
  const list = useDeskBallots(communityCode, true)
  useReturn(() => void list.reload())
  const running = list.items.find((ballot) => ballot.topicId === topicId)
  if (!running && (!mayStart || list.isLoading)) return null
  return (
    <Card>
      {running ? (
        <Cell id="topic-ballot" icon="list-checks" title={BALLOT_LIST_WORDS.of} detail={BALLOT_STATE_WORDS[running.state].name} onTap={() => openBallotDesk(running.id)} />
      ) : (
        <Cell id="topic-start-ballot" icon="list-checks" title={BALLOT_LIST_WORDS.start} detail={BALLOT_LIST_WORDS.startHelp} onTap={() => openBallotSetup({ topicId })} />
      )}
    </Card>
  )
}
