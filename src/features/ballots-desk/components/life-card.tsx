import { View } from '@tarojs/components'
import { RESULT_WORDS } from '@/copy/ballot-rules'
import { BALLOT_DESK_WORDS, BALLOT_STATE_WORDS, NEXT_WORDS } from '@/copy/ballots-desk'
import type { BallotDetail } from '@/shared/contract/ballots'
import { HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import type { Instant } from '@/shared/domain/time'
import { Card, ClockLabel, Note, StageBar } from '@/ui'
import { lifeMarks, nextAt, readBallotClock, stateSince } from '../model/ballot-life'
import { waitsForOffice } from '../model/desk-steps'
import { untilWords } from '../model/until-words'
import './life-card.css'

/** Where it stands, what comes next and when, and what nobody can see until then. */
export function LifeCard({ ballot, now }: { ballot: BallotDetail; now: Instant }) {
  const { name } = BALLOT_STATE_WORDS[ballot.state]
  const next = NEXT_WORDS[ballot.state]
  const clock = readBallotClock(ballot, stateSince(ballot), now)
  const at = nextAt(ballot)
  return (
    <>
      <Card>
        <StageBar marks={lifeMarks(ballot, waitsForOffice(ballot), now)} label={BALLOT_DESK_WORDS.lifeLabel(name)} />
        <View className="stackable life-card__now">
          <View className="h-card">{ballot.result ? `${name}：${RESULT_WORDS[ballot.result]}` : name}</View>
          {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
        </View>
        {next && (
          <View className="t2 f14">
            {at !== null && <View className="num">{untilWords(at, now)}</View>}
            <View>{next}</View>
          </View>
        )}
      </Card>
      {HIDDEN_STATES.includes(ballot.state) && (
        <Note icon="lock" tone="neutral">
          {BALLOT_DESK_WORDS.hidden}
        </Note>
      )}
    </>
  )
}
