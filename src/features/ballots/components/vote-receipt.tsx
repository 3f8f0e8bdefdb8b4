import { View } from '@tarojs/components'
import { VOTE_RECEIPT_WORDS } from '@/copy/ballots'
import { momentWords } from '@/copy/clock'
import { openMyVotes } from '@/platform/navigation/navigate'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { BottomBar, Button, Card, Icon } from '@/ui'
import { endWords } from '../model/end-words'
import type { CastAnswer } from '../hooks/use-voting'
import { ConsultationNote } from './ballot-head'
import { copyCode } from './standing-card'
import './vote-receipt.css'

/** Done, with the code and nothing of the choice. */
export function VoteReceipt({ ballot, receipt, now }: { ballot: BallotDetail; receipt: CastAnswer; now: Instant }) {
  const { receiptCode, votedAt, isChange } = receipt
  return (
    <View className="vote-receipt" {...{ ariaLive: 'polite' }}>
      <View className="vote-receipt__mark">
        <Icon name="check-circle" filled size={72} />
      </View>
      <View id="vote-receipt" className="h-page">
        {isChange ? VOTE_RECEIPT_WORDS.changed : VOTE_RECEIPT_WORDS.title}
      </View>
      <View className="t2 vote-receipt__sub">{VOTE_RECEIPT_WORDS.votedAt(momentWords(votedAt, now))}</View>
      <Card>
        <View className="muted f14">{VOTE_RECEIPT_WORDS.code}</View>
        <View id="vote-receipt-code" className="num vote-receipt__code">
          {receiptCode}
        </View>
        <Button id="vote-receipt-copy" icon="note" size="lg" block onTap={() => void copyCode(receiptCode)}>
          {VOTE_RECEIPT_WORDS.copy}
        </Button>
        <View className="t2 f14 vote-receipt__keep">{VOTE_RECEIPT_WORDS.keep}</View>
      </Card>
      <View className="t2 vote-receipt__sub">{VOTE_RECEIPT_WORDS.next(endWords(ballot.endsAt, now))}</View>
      <ConsultationNote isConsultation={ballot.isConsultation} />
    </View>
  )
}

export function ReceiptBar({ onDone }: { onDone: () => void }) {
  return (
    <BottomBar>
      <Button id="vote-receipt-done" kind="ink" size="lg" block onTap={onDone}>
        {VOTE_RECEIPT_WORDS.done}
      </Button>
      <Button id="vote-receipt-mine" kind="text" size="lg" block onTap={openMyVotes}>
        {VOTE_RECEIPT_WORDS.myVotes}
      </Button>
    </BottomBar>
  )
}
