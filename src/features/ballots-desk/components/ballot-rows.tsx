import { View } from '@tarojs/components'
import { BALLOT_DESK_WORDS, BALLOT_LIST_WORDS, BALLOT_STATE_WORDS } from '@/copy/ballots-desk'
import { failureWords } from '@/copy/failure'
import type { BallotSummary } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Card, ClockLabel, EmptyState, ErrorState, ListEnd, press, Skeleton } from '@/ui'
import type { DeskBallots } from '../hooks/use-desk-ballots'
import { ballotFact } from '../model/ballot-fact'
import { readBallotClock } from '../model/ballot-life'

/** The ballots of a community with every state that a list has. */
export function BallotRows({ list, now, onOpen }: { list: DeskBallots; now: Instant; onOpen: (ballotId: string) => void }) {
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={BALLOT_LIST_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="check-circle" {...BALLOT_LIST_WORDS.empty} />
  }
  return (
    <View>
      {list.error && <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />}
      {list.items.map((ballot) => (
        <BallotRow key={ballot.id} ballot={ballot} now={now} onOpen={onOpen} />
      ))}
      {list.hasMore ? <Skeleton rows={1} label={BALLOT_LIST_WORDS.loading} /> : <ListEnd text={BALLOT_LIST_WORDS.end} />}
    </View>
  )
}

function BallotRow({ ballot, now, onOpen }: { ballot: BallotSummary; now: Instant; onOpen: (ballotId: string) => void }) {
  const clock = readBallotClock(ballot, ballot.opensAt, now)
  return (
    <Card>
      <View id={`ballot-${ballot.id}`} {...press(() => onOpen(ballot.id), { label: `${BALLOT_STATE_WORDS[ballot.state].name}：${ballot.title}` })}>
        <View className="stackable">
          <View className="f14 strong">{BALLOT_STATE_WORDS[ballot.state].name}</View>
          {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
        </View>
        <View className="h-card">{ballot.title}</View>
        <View className="t2 f14">{ballotFact(ballot)}</View>
        {ballot.isConsultation && <View className="muted f13">{BALLOT_DESK_WORDS.consultation}</View>}
      </View>
    </Card>
  )
}
