import { View } from '@tarojs/components'
import { BALLOT_CARD_WORDS as WORDS } from '@/copy/ballots-card'
import { clockTone, clockWords } from '@/copy/clock'
import { now as readNow } from '@/platform/clock'
import { openBallot } from '@/platform/navigation/navigate'
import type { WaitingBallot } from '@/shared/contract/ballots-waiting'
import { Button, Card, ClockLabel, press, Seal } from '@/ui'
import './ballot-turn.css'

/** Votes that wait for this reader, the soonest end first. `isFirst`: the page's red button is free for them. */
export function BallotTurn({ ballots, isFirst }: { ballots: readonly WaitingBallot[]; isFirst: boolean }) {
  const now = readNow()
  return (
    <>
      {ballots.map((ballot, index) => (
        <BallotTurnCard key={ballot.id} ballot={ballot} isFirst={isFirst && index === 0} now={now} />
      ))}
    </>
  )
}

function BallotTurnCard({ ballot, isFirst, now }: { ballot: WaitingBallot; isFirst: boolean; now: number }) {
  const { id, title, isHousehold, participants, opensAt, endsAt, isConsultation } = ballot
  const clock = clockWords(endsAt, now)
  const keyed = isHousehold ? 'household' : 'person'
  return (
    <Card>
      <View id={`ballot-${id}`} {...press(() => openBallot(id))}>
        <View className="stackable">
          <View className="row">
            <Seal character="决" state="mine" />
            <View className="t2 f14 gap">{isConsultation ? WORDS.kind.consultation : WORDS.kind[keyed]}</View>
          </View>
          <ClockLabel tone={clockTone(opensAt, endsAt, now)} text={clock} />
        </View>
        <View className="h-card ballot-turn">{title}</View>
      </View>
      <View className="stackable">
        <View className="muted f14 ballot-turn">{WORDS.notYet[keyed](participants)}</View>
        <Button id={`ballot-vote-${id}`} kind={isFirst ? 'primary' : 'soft'} onTap={() => openBallot(id)}>
          {WORDS.vote}
        </Button>
      </View>
    </Card>
  )
}
