import { View } from '@tarojs/components'
import { BALLOT_STEP_NAMES, MY_VOTES_WORDS as WORDS, VOTE_RECEIPT_WORDS } from '@/copy/ballots'
import { momentWords } from '@/copy/clock'
import type { ItemOf } from '@/platform/data/use-paged-list'
import { openBallot } from '@/platform/navigation/navigate'
import type { listMyVotes } from '@/shared/contract/ballots'
import { HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Cell, DemoTag } from '@/ui'
import { ReceiptCheck } from './receipt-check'
import { copyCode } from './standing-card'

export type MyVote = ItemOf<typeof listMyVotes>

/** One vote by its code: where in the box it is, never which it was. */
export function MyVoteCard({ vote, now }: { vote: MyVote; now: Instant }) {
  const { ballotId, title, state, keyLabel, receiptCode, votedAt, batch, isDemo } = vote
  return (
    <Card>
      <View className="stackable">
        <View className="h-card">{title}</View>
        {isDemo && <DemoTag text={WORDS.demo} />}
      </View>
      <View className="meta">
        <View>{BALLOT_STEP_NAMES[state]}</View>
        <View>{WORDS.row(keyLabel, momentWords(votedAt, now))}</View>
      </View>
      <Cell
        icon="note"
        title={receiptCode}
        detail={batch === null ? WORDS.waiting : WORDS.sealed(batch)}
        end={
          <Button id={`vote-copy-${receiptCode}`} onTap={() => void copyCode(receiptCode)}>
            {VOTE_RECEIPT_WORDS.copy}
          </Button>
        }
      />
      {HIDDEN_STATES.includes(state) ? <View className="t2 f14">{WORDS.later}</View> : <ReceiptCheck ballotId={ballotId} receiptCode={receiptCode} />}
      <Cell id={`vote-ballot-${ballotId}`} icon="list-checks" title={WORDS.open} onTap={() => openBallot(ballotId)} />
    </Card>
  )
}
