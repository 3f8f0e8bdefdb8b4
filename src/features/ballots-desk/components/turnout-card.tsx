import { View } from '@tarojs/components'
import { BALLOT_DESK_WORDS } from '@/copy/ballots-desk'
import type { BallotDetail } from '@/shared/contract/ballots'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { Card, TimeBar } from '@/ui'
import './turnout-card.css'

/** How many took part, against how many are needed: never how. */
export function TurnoutCard({ ballot }: { ballot: BallotDetail }) {
  const { participants, electorate, quorumNeeded } = ballot
  const unit = BALLOT_DESK_WORDS.unit(KEYED_BY[ballot.electorateKind] === 'household')
  const short = quorumNeeded === null ? 0 : quorumNeeded - participants
  const words = quorumNeeded === null ? BALLOT_DESK_WORDS.noQuorum : short > 0 ? BALLOT_DESK_WORDS.short(short, unit) : BALLOT_DESK_WORDS.enough
  return (
    <Card>
      <View className="muted f13">{BALLOT_DESK_WORDS.tookPartLabel}</View>
      <View id="ballot-turnout" className="turnout__count num">
        {BALLOT_DESK_WORDS.tookPart(participants, electorate)} {unit}
      </View>
      <TimeBar share={electorate === 0 ? 0 : participants / electorate} tone="far" />
      <View className="t2 f14 turnout__words">{words}</View>
    </Card>
  )
}
