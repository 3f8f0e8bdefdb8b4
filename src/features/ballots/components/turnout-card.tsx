import { View } from '@tarojs/components'
import { shareWords } from '@/copy/ballot-rules'
import { BALLOT_WORDS } from '@/copy/ballots'
import { clockTone, momentWords } from '@/copy/clock'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Card, classNames, ClockLabel, Icon, press, spoken, UNSPOKEN } from '@/ui'
import { endWords } from '../model/end-words'
import { phaseOf } from '../model/ballot-phase'
import { passWords, readTurnout } from '../model/turnout'
import './turnout-card.css'

/** Past it the words of the tick stand to its left (design 4.8). */
const FLIP_FROM = 70

interface TurnoutCardProps {
  ballot: BallotDetail
  now: Instant
  onBasis: () => void
}

/** How many took part, what it takes, and by when; never how anybody voted. */
export function TurnoutCard({ ballot, now, onBasis }: TurnoutCardProps) {
  const { participants, electorate, quorumNeeded, rules } = ballot
  const { unit, filled, tick, gap } = readTurnout(ballot)
  const phase = phaseOf(ballot, now)
  const isOpen = phase === 'open'
  const label = BALLOT_WORDS.turnoutLabel(participants, electorate, unit, quorumNeeded)
  return (
    <Card>
      <View className="stackable">
        <View className="row t2 f14 turnout-card__count">
          {BALLOT_WORDS.tookPart} <View className="num f18 strong turnout-card__number">{participants}</View>
          <View>{BALLOT_WORDS.of(electorate, unit)}</View>
        </View>
        {isOpen && <ClockLabel tone={clockTone(ballot.opensAt, ballot.endsAt, now)} text={BALLOT_WORDS.ends(endWords(ballot.endsAt, now))} />}
        {phase === 'soon' && <ClockLabel tone="far" text={BALLOT_WORDS.opens(momentWords(ballot.opensAt, now))} />}
      </View>
      <View className={classNames('turnout-card__bar', tick !== null && 'turnout-card__bar--ticked')} {...spoken('img', { label })}>
        {tick !== null && quorumNeeded !== null && rules.quorum && (
          <View className={classNames('turnout-card__label num', tick > FLIP_FROM && 'turnout-card__label--left')} style={tick > FLIP_FROM ? { right: `${100 - tick}%` } : { left: `${tick}%` }} {...UNSPOKEN}>
            {BALLOT_WORDS.mark(shareWords(rules.quorum.value), quorumNeeded, unit)}
          </View>
        )}
        <View className="turnout-card__track" {...UNSPOKEN}>
          <View className="turnout-card__fill" style={{ width: `${filled}%` }} />
        </View>
        {tick !== null && <View className="turnout-card__tick" style={{ left: `${tick}%` }} {...UNSPOKEN} />}
      </View>
      {phase === 'counting' && <LockedBar />}
      <View className="t2 f14">
        {quorumNeeded !== null && (gap > 0 ? BALLOT_WORDS.gap(gap, unit) : BALLOT_WORDS.enough)}
        {passWords(ballot)}
        {ballot.isExtended && `（${BALLOT_WORDS.extended}）`}
      </View>
      <View id="ballot-basis" className="link f14 turnout-card__basis" {...press(onBasis)}>
        {BALLOT_WORDS.basis}
      </View>
    </Card>
  )
}

/** Where the total will be. */
function LockedBar() {
  return (
    <View className="turnout-card__locked">
      <View className="turnout-card__hatch" {...UNSPOKEN} />
      <View className="row t2 f14">
        <Icon name="lock" size={16} />
        <View className="gap">{BALLOT_WORDS.locked}</View>
      </View>
    </View>
  )
}
