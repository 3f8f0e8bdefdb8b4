import { View } from '@tarojs/components'
import { BALLOT_WORDS, RULE_WORDS } from '@/copy/ballots'
import type { BallotDetail } from '@/shared/contract/ballots'
import { Sheet } from '@/ui'
import { ruleLines } from '../model/rule-lines'
import './rules-sheet.css'

/** 依据: every rule with what it rests on; what nobody has read is said to be unread. */
export function RulesSheet({ ballot, open, onClose }: { ballot: BallotDetail; open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title={RULE_WORDS.title} closeLabel={BALLOT_WORDS.close} onClose={onClose}>
      {ruleLines(ballot).map(({ name, value, basis }) => (
        <View key={name} className="rules-sheet__line">
          <View className="muted f13">{name}</View>
          <View className="strong">{value}</View>
          {basis && <View className="t2 f13">{basis}</View>}
        </View>
      ))}
      <View className="t2 f13">{RULE_WORDS.frozen}</View>
    </Sheet>
  )
}
