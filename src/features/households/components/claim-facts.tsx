import { View } from '@tarojs/components'
import { clockTone, clockWords, momentWords } from '@/copy/clock'
import { CLAIM_DESK_WORDS, HOME_CLAIM_WORDS, METHOD_WORDS, REFUSAL_WORDS, RELATION_WORDS } from '@/copy/households'
import type { Claim } from '@/shared/contract/households'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, ClockLabel } from '@/ui'

/** What somebody who decides has to know, and nothing else. */
export function ClaimFacts({ claim, now }: { claim: Claim; now: Instant }) {
  const { evidence } = claim
  const reason = claim.reasonCode ? (REFUSAL_WORDS as Readonly<Record<string, string>>)[claim.reasonCode] : undefined
  return (
    <Card>
      <View className="stackable">
        <View className="h-card">{`${claim.label} ${claim.name}`}</View>
        {claim.state === 'pending' ? (
          <ClockLabel tone={clockTone(claim.createdAt, claim.dueAt, now)} text={clockWords(claim.dueAt, now)} />
        ) : (
          <View className="t2">{HOME_CLAIM_WORDS.state[claim.state]}</View>
        )}
      </View>
      {reason && <View className="t2">{reason}</View>}
      <Cell icon="user" title={RELATION_WORDS[claim.relation]} detail={momentWords(claim.createdAt, now)} />
      <Cell icon="lock" title={METHOD_WORDS[claim.method].fact} />
      {evidence && <Cell icon={evidence.nameOnRoll ? 'check-circle' : 'question'} title={evidence.nameOnRoll ? CLAIM_DESK_WORDS.nameOnRoll : CLAIM_DESK_WORDS.nameNotOnRoll} />}
      {evidence && <Cell icon={evidence.phoneOnRoll ? 'check-circle' : 'question'} title={evidence.phoneOnRoll ? CLAIM_DESK_WORDS.phoneOnRoll : CLAIM_DESK_WORDS.phoneNotOnRoll} />}
    </Card>
  )
}
