import { View } from '@tarojs/components'
import { BALLOT_STEP_NAMES, BALLOT_WORDS } from '@/copy/ballots'
import { momentWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { useOperation } from '@/platform/data/use-operation'
import { useReturn } from '@/platform/life-cycle/page-events'
import { openBallot } from '@/platform/navigation/navigate'
import { type BallotSummary, listBallotsOfTopic } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, ErrorState, TimeBar } from '@/ui'
import { endWords } from '../model/end-words'
import { phaseOf } from '../model/ballot-phase'
import { readTurnout } from '../model/turnout'
import { bodyOf } from './ballot-head'
import './ballots-of-topic.css'

/** The ballots of a topic, the latest first: whether one votes now, or what came out. One trip; nothing where there was none. */
export function BallotsOfTopic({ topicId, now }: { topicId: string; now: Instant }) {
  const { data, error, reload } = useOperation(listBallotsOfTopic, { topicId })
  useReturn(() => void reload())
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : null
  return (
    <>
      {data.items.map((ballot, index) => (
        <OneBallot key={ballot.id} ballot={ballot} isLatest={index === 0} now={now} />
      ))}
    </>
  )
}

function OneBallot({ ballot, isLatest, now }: { ballot: BallotSummary; isLatest: boolean; now: Instant }) {
  const { unit, filled, gap } = readTurnout(ballot)
  const phase = phaseOf(ballot, now)
  const isOpen = phase === 'open'
  const when = isOpen ? BALLOT_WORDS.ends(endWords(ballot.endsAt, now)) : phase === 'soon' ? BALLOT_WORDS.opens(momentWords(ballot.opensAt, now)) : ''
  return (
    <Card>
      <View className="stackable">
        <View className="h-card">{bodyOf(ballot)}</View>
        <View className="strong f14">{BALLOT_STEP_NAMES[ballot.state]}</View>
      </View>
      {phase !== 'roll' && (
        <View className="ballots-of-topic__bar">
          <View className="t2 f14">
            {BALLOT_WORDS.turnoutLabel(ballot.participants, ballot.electorate, unit, ballot.quorumNeeded)}
            {isOpen && gap > 0 ? `，${BALLOT_WORDS.gap(gap, unit)}` : ''}
          </View>
          <TimeBar share={filled / 100} tone="paused" />
        </View>
      )}
      {when !== '' && <View className="t2 f14">{when}</View>}
      {ballot.isConsultation && <View className="t2 f14">{BALLOT_WORDS.consultation}</View>}
      <View className="ballots-of-topic__act">
        <Button id={`topic-ballot-${ballot.id}`} kind={isOpen && isLatest ? 'primary' : 'soft'} size="lg" block onTap={() => openBallot(ballot.id)}>
          {isOpen ? BALLOT_WORDS.toVote : BALLOT_WORDS.toLook}
        </Button>
      </View>
    </Card>
  )
}
