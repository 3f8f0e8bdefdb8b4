import { View } from '@tarojs/components'
import { BALLOT_DESK_WORDS } from '@/copy/ballots-desk'
import type { BallotRules } from '@/shared/contract/ballots'
import { Card, Pill } from '@/ui'
import { ruleLines } from '../model/rule-lines'
import './rules-card.css'

/** What the rule set asks: never a number without the clause that it rests on, and whether somebody has read it. */
export function RulesCard({ rules, help }: { rules: BallotRules; help?: string }) {
  return (
    <Card>
      {ruleLines(rules).map(({ name, value, clause, isVerified }) => (
        <View key={name} className="rules-card__line">
          <View className="muted f13">{name}</View>
          <View className="strong">{value}</View>
          {clause && (
            <View className="row wrap f13 rules-card__clause">
              <View className="t2">{clause}</View>
              <View className="gap">
                <Pill tone={isVerified ? 'done' : 'clock'} icon={isVerified ? 'check-circle' : 'warning-circle'}>
                  {isVerified ? BALLOT_DESK_WORDS.verified : BALLOT_DESK_WORDS.unverified}
                </Pill>
              </View>
            </View>
          )}
        </View>
      ))}
      {help && <View className="muted f13">{help}</View>}
    </Card>
  )
}
