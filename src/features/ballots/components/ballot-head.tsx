import { View } from '@tarojs/components'
import { BALLOT_WORDS, BODY_WORDS, ELECTORATE_NAMES } from '@/copy/ballots'
import { PLAN_WORDS } from '@/copy/topics-detail'
import { openTopic } from '@/platform/navigation/navigate'
import type { BallotDetail, BallotSummary } from '@/shared/contract/ballots'
import { Icon, Note, press, Seal } from '@/ui'
import './ballot-head.css'

/** On every screen of a ballot that binds nobody. */
export function ConsultationNote({ isConsultation }: { isConsultation: boolean }) {
  if (!isConsultation) return null
  return (
    <Note icon="info" tone="info">
      {BALLOT_WORDS.consultation}
    </Note>
  )
}

/** 红旗桥社区·户代表会议 */
export function bodyOf({ engine, electorateKind }: Pick<BallotSummary, 'engine' | 'electorateKind'>): string {
  return (engine === 'resident_assembly' ? ELECTORATE_NAMES[electorateKind] : undefined) ?? BODY_WORDS[engine]
}

export function costWords({ costFen }: Pick<BallotDetail, 'costFen'>): string {
  if (costFen === null) return ''
  return costFen === 0 ? BALLOT_WORDS.noCost : BALLOT_WORDS.cost(PLAN_WORDS.money(costFen))
}

/** Whose decision it is, what is decided, and what it costs. `waits`: for this reader. */
export function BallotHead({ ballot, waits }: { ballot: BallotDetail; waits: boolean }) {
  const cost = costWords(ballot)
  return (
    <View>
      <View className="row">
        <Seal character="决" state={waits ? 'mine' : 'here'} />
        <View className="t2 f14 gap">{BALLOT_WORDS.place(ballot.scope.name, bodyOf(ballot))}</View>
      </View>
      <View id="ballot-title" className="h-page ballot-head__title">
        {ballot.title}
      </View>
      <View className="stackable f14">
        <View className="t2">{cost}</View>
        <View id="ballot-plan" className="row link strong ballot-head__plan" {...press(() => openTopic(ballot.topicId))}>
          {BALLOT_WORDS.plan}
          <Icon name="caret-right" size={14} />
        </View>
      </View>
      <ConsultationNote isConsultation={ballot.isConsultation} />
    </View>
  )
}
