import { View } from '@tarojs/components'
import { BALLOT_DESK_WORDS, ELECTORATE_WORDS, KIND_WORDS } from '@/copy/ballots-desk'
import { momentWords } from '@/copy/clock'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell } from '@/ui'
import { optionWords } from '../model/option-words'
import { untilWords } from '../model/until-words'

/** What is asked of whom and when, and what holds it as it was announced. */
export function MatterCard({ ballot, now }: { ballot: BallotDetail; now: Instant }) {
  const { question, opensAt, endsAt, matterHash, rollHash } = ballot
  const { name, one } = ELECTORATE_WORDS[ballot.electorateKind]
  return (
    <Card>
      <Cell icon="users" title={name} detail={one} />
      <Cell icon="list-checks" title={KIND_WORDS[question.kind].name} detail={question.options.map((option) => optionWords(question, option)).join('、')} />
      <Cell icon="clock" title={momentWords(opensAt, now)} detail={untilWords(endsAt, now)} />
      <View className="muted f13 num">
        <View>{`${BALLOT_DESK_WORDS.matter} ${BALLOT_DESK_WORDS.hash(matterHash)}`}</View>
        <View>{`${BALLOT_DESK_WORDS.roll} ${rollHash ? BALLOT_DESK_WORDS.hash(rollHash) : BALLOT_DESK_WORDS.notFrozen}`}</View>
      </View>
    </Card>
  )
}
